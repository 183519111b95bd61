/** How a feed fares. Words for each stand in the locales. */
export const HEALTHS = ['healthy', 'unverified', 'stale', 'undated', 'ailing', 'failing', 'paused', 'gone'] as const;
export type HealthState = (typeof HEALTHS)[number];

/** Kinds of trouble, by what people can do about them. */
export const AILMENTS = [
  'refused',
  'limited',
  'missing',
  'gone',
  'server',
  'timeout',
  'unreachable',
  'nameless',
  'certificate',
  'not_a_feed',
  'empty',
  'encoding',
  'oversized',
  'redirects',
  'address',
  'odd',
] as const;
export type Ailment = (typeof AILMENTS)[number];

export interface Health {
  readonly state: HealthState;
  readonly ailment?: Ailment;
}
