import type { Problem } from './problem.ts';

/** What an examination of a Barq looks at, with the values that each result names. */
export const CHECKS = {
  settings_well: ['data'],
  store_well: ['feeds', 'articles'],
  store_failed: [],
  no_feeds: [],
  feeds_well: ['feeds'],
  feed_failing: ['title', 'url'],
  alerts_well: ['alerts'],
  no_alerts: [],
  alerts_stopped: ['server', 'stopped'],
  owed: ['due', 'dead'],
  no_token: [],
  discord_well: ['name', 'servers'],
  discord_alone: ['name'],
  discord_failed: [],
  server_gone: ['server'],
  channel_gone: ['server', 'channel'],
  channel_refuses: ['server', 'channel', 'lacks'],
  role_silent: ['server', 'role'],
} as const satisfies Record<string, readonly string[]>;

export type Check = keyof typeof CHECKS;

/** One thing that was looked at. `note`: nothing is wrong, but something could be done. */
export interface Finding {
  readonly is: 'well' | 'note' | 'bad';
  readonly check: Check;
  readonly values?: Readonly<Record<string, string>>;
  readonly problem?: Problem;
}
