import type { Command, Options } from '#src/base/command.ts';
import type { Language } from '#src/base/lang.ts';
import type { Problem } from '#src/base/problem.ts';
import type { IngestRow, ListedRow } from '#src/base/reply-feed.ts';
import type { Step } from '#src/base/step.ts';
import type { Store } from '#src/store/store.ts';
import type { Wording } from '#src/survey/suggestion.ts';

/** What a command may use of the house. It knows no door and no words. */
export interface Context {
  readonly store: Store;
  /** Whose eyes it looks through: a server's id, or `local`. */
  readonly community: string;
  readonly now: Date;
  /** The language that the asker chose, where they chose one. */
  readonly lang: Language | undefined;
  /** Who phrases a question that is offered in place of one that was refused. */
  readonly wording?: Wording;
  /** Who asks, where the door knows them. */
  readonly asker?: string;
  /** Why nothing can be posted in a channel, where the door can tell. */
  refusal?(channel: string): Promise<Problem | undefined>;
  /** Why a mention of a role would reach nobody, where the door can tell. */
  silence?(role: string): Promise<Problem | undefined>;
  /** One pass over these feeds, or over all that are due; feeds not known yet are followed from then on. */
  ingest(urls?: readonly string[], step?: Step): Promise<readonly IngestRow[]>;
  /** Follows the addresses without reading them at once: they are due. */
  list(feeds: readonly { readonly url: string; readonly title?: string }[]): Promise<readonly ListedRow[]>;
  /** Does the work on an empty store of its own, which is gone afterwards: to try something without keeping it. */
  aside<T>(work: (apart: Pick<Context, 'store' | 'community' | 'ingest'>) => Promise<T>): Promise<T>;
  /** Learns the topics anew from what moderators of this community said. False where the model it had stays. */
  learn?(): Promise<boolean>;
  /** The bytes of a file that the asker handed over. */
  load(file: string): Promise<Uint8Array>;
}

/** Keeps literal types, so that `run` knows its own arguments. */
export const command = <const N extends string, const S extends Options>(
  it: Command<Context, N, S>,
): Command<Context, N, S> => it;
