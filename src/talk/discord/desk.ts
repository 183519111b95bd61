import type { Context } from '#commands/context.ts';
import type { Language } from '#src/base/lang.ts';
import type { Log } from '#src/base/log.ts';
import type { Problem } from '#src/base/problem.ts';
import type { Store } from '#src/store/store.ts';
import type { Studio } from '#src/talk/chart/studio.ts';
import type { Recent } from '#src/talk/recent.ts';

/** What this door needs of the house. */
export interface Desk {
  readonly store: Store;
  /** The sample edition: everything that is said is marked so. */
  readonly sample: boolean;
  readonly log: Log;
  readonly clock: () => Date;
  /** What each person last asked in each channel. */
  readonly recent: Recent;
  context(now: Date, lang: Language | undefined, community: string): Context;
  /** Milliseconds after which an answer that is not there is promised. */
  readonly patience?: number;
  /** Without it, answers come without their charts. */
  readonly studio?: Pick<Studio, 'draw'>;
}

/** Who calls, and from where. */
export interface Visitor {
  /** Whose eyes they look through. */
  readonly community: string;
  /** Their id, where the door knows them. */
  readonly asker?: string;
  /** One person's talk in one place: nobody goes on from what somebody else asked. */
  readonly place: string;
  /** Why they may not use what is for moderators. */
  readonly barred: Problem | undefined;
  /** Why nothing can be posted in a channel. */
  refusal(channel: string): Problem | undefined;
  /** Why a mention of a role would reach nobody. */
  silence?(role: string): Problem | undefined;
}

/** The community of a person, who keeps a language of their own and, in direct messages, sees what they follow. */
export const person = (id: string): string => `user:${id}`;

/** The name of the language setting of a person or a server. */
export const LANGUAGE = 'language';
