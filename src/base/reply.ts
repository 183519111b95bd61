import type { Finding } from './finding.ts';
import type { Ailment } from './health.ts';
import type { Language } from './lang.ts';
import type { Problem } from './problem.ts';
import type { AlertReply } from './reply-alert.ts';
import type { FeedReply } from './reply-feed.ts';
import type { FigureReply } from './reply-figure.ts';
import type { StoryReply } from './reply-story.ts';

/** One change of what a server has set. */
export interface AuditRow {
  /** ISO 8601 UTC. */
  readonly at: string;
  /** A person's id where the door knows one; absent where Barq did by itself. */
  readonly by?: string;
  readonly what: string;
  readonly given: Readonly<Record<string, string>>;
}

/** What a command gives back: meaning without words. Every door turns it into words by `talk/say.ts`. */
export type Reply =
  | FigureReply
  | StoryReply
  | FeedReply
  | AlertReply
  /** What a server has set, with what is left to do until stories come by themselves. */
  | {
      readonly kind: 'settings';
      readonly language?: Language;
      readonly zone: string;
      readonly feeds: number;
      readonly alerts: number;
    }
  /** How a server's Barq fares, and what was changed last: the newest first. */
  | {
      readonly kind: 'status';
      readonly feeds: number;
      readonly failing: number;
      readonly alerts: number;
      readonly stopped: number;
      readonly due: number;
      readonly digest: number;
      readonly dead: number;
      readonly zone: string;
      readonly changes: readonly AuditRow[];
    }
  /** What a person has chosen for themselves. */
  | { readonly kind: 'preferences'; readonly language?: Language; readonly units: readonly string[] }
  /** All that is stored about a person, as a file. */
  | { readonly kind: 'personal'; readonly name: string; readonly text: string; readonly rows: number }
  | { readonly kind: 'erased' }
  /** What an examination of a Barq found. */
  | { readonly kind: 'findings'; readonly findings: readonly Finding[] }
  | { readonly kind: 'help' }
  /** `ailment`: of a feed that could not be read, by which people are told what they can do; `refused`: nor is it followed. */
  | { readonly kind: 'problem'; readonly problem: Problem; readonly ailment?: Ailment; readonly refused?: true };
