import type { Topic } from './article.ts';
import type { Amount, Qualifier } from './figure.ts';
import type { Language } from './lang.ts';
import type { Minute, Quiet } from './zone.ts';

/** A figure that is waited for: a level beyond a bound, or a change of at least so much. */
export interface Threshold {
  readonly measure: string;
  readonly is: 'under' | 'over' | 'up' | 'down';
  /** A decimal string in `unit`; whether the bound itself counts. */
  readonly value: string;
  readonly unit: string;
  readonly inclusive: boolean;
  /** As it was asked for. */
  readonly text: string;
}

/** A digest a day, or a week on one day (0: Sunday), at a minute of the day. */
export interface Pace {
  readonly at: Minute;
  readonly weekday?: number | undefined;
}

/** At most so many messages in so many hours; the rest goes into the digest. */
export interface Cap {
  readonly most: number;
  readonly hours: number;
}

/** What a server wants to be told, and where. Every condition that is given must hold; lists are alternatives. */
export interface Rule {
  readonly topics: readonly Topic[];
  /** The channel's id. */
  readonly channel: string;
  /** Phrases, each of which a report must hold whole. */
  readonly wanted?: readonly string[] | undefined;
  readonly unwanted?: readonly string[] | undefined;
  /** Feeds by their ids: one of them must tell it. */
  readonly feeds?: readonly number[] | undefined;
  /** A language in which it must be told. */
  readonly told?: Language | undefined;
  /** How many outlets must tell it in words of their own. */
  readonly least?: number | undefined;
  readonly figure?: Threshold | undefined;
  /** Paid text, too. */
  readonly promo?: true | undefined;
  /** In a digest; at once where there is none. */
  readonly pace?: Pace | undefined;
  /** The time zone of its hours, where it is not the server's. */
  readonly zone?: string | undefined;
  /** Nothing is posted then; it comes when they are over. */
  readonly quiet?: Quiet | undefined;
  readonly cap?: Cap | undefined;
  /** In an announcement channel: to those who follow it elsewhere, too. */
  readonly publish?: true | undefined;
  /** Names of tags that a post of a forum gets. */
  readonly tags?: readonly string[] | undefined;
  /** A role that is to be mentioned. */
  readonly role?: string | undefined;
  /** The language of the message. */
  readonly lang?: Language | undefined;
  /** Who made it: the one to tell where it stops working. */
  readonly by?: string | undefined;
}

/** A report as rules look at it. */
export interface AlertReport {
  readonly id: number;
  readonly feedId: number;
  readonly outlet: string;
  readonly title: string;
  readonly lang: string;
  /** Epoch milliseconds. */
  readonly published: number;
  readonly topics: readonly Topic[];
  /** Title and body, the tokens of the search, and the figures; read only where a rule asks for them. */
  readonly text: string;
  readonly tokens: string;
  readonly figures: readonly AlertFigure[];
}

/** What a rule must know of a figure. */
export interface AlertFigure extends Amount {
  readonly qualifier: Qualifier;
  readonly unit: string;
  readonly measure: string | null;
  readonly role: string;
  readonly direction: 'up' | 'down' | null;
  readonly modality: string;
  readonly flags: readonly string[];
}

/** A story as a community sees it, oldest report first. */
export interface AlertStory {
  readonly id: number;
  readonly reports: readonly AlertReport[];
  /** Its topics by the word of a moderator or by the community's own model, where they are others. */
  readonly said?: readonly Topic[] | undefined;
}

/** One condition of a rule, held against a story. */
export type Stage = { readonly passed: boolean } & (
  | { readonly stage: 'topics'; readonly wants: readonly Topic[]; readonly has: readonly Topic[] }
  | { readonly stage: 'promo' }
  | { readonly stage: 'wanted' | 'unwanted'; readonly wants: readonly string[]; readonly has: readonly string[] }
  | { readonly stage: 'feeds'; readonly has: readonly string[] }
  | { readonly stage: 'told'; readonly wants: Language }
  | { readonly stage: 'least'; readonly wants: number; readonly has: number }
  | { readonly stage: 'figure'; readonly wants: string; readonly has: readonly AlertFigure[] }
);
