export const KINDS = [
  'country',
  'region',
  'regulator',
  'body',
  'grid',
  'utility',
  'plant',
  'miner',
  'maker',
  'pool',
  'tech',
  'fuel',
  'exchange',
  'finance',
  'coin',
  'concept',
  'person',
] as const;
export type EntityKind = (typeof KINDS)[number];

/**
 * One thing the news names. Names are parted by ` | `, the one to show first. How an English name is written in the
 * table says how it must stand in a text: FERC in capitals, Amazon with a capital letter, data center in any case.
 * Arabic names match with و ف ب ل ك and the article in front.
 */
export interface EntityRow {
  readonly id: string;
  readonly kind: EntityKind;
  readonly en: string;
  readonly ar: string;
  /** The English (Arabic) names are common words too: one of these words must stand in the text as well. */
  readonly needsEn?: string;
  readonly needsAr?: string;
  /** Arabic names of a place that are other words first: taken for it only where a preposition of place or its kind leads. */
  readonly ledAr?: string;
  /** The place that this one lies in or acts for. */
  readonly in?: string;
  /** Never matched where a text ignores capitals: `us`, `who`, `it` are words before they are names. */
  readonly strict?: boolean;
}
