/**
 * Every way in which Barq fails a person, as a closed union. Words for each code stand in the locales;
 * a code without a sentence in a language does not compile.
 */
export const PROBLEMS = {
  // addresses
  blocked_address: ['address'],
  userinfo: ['address'],
  scheme: ['address'],
  port: ['address'],
  invalid_address: ['address'],
  too_long: ['limit'],
  // fetching
  too_many_redirects: [],
  timeout: ['seconds'],
  unreachable: ['host', 'why'],
  http_status: ['status'],
  gone: [],
  challenge: [],
  encoding: ['name'],
  // feeds
  empty: [],
  too_large: ['limit'],
  too_deep: ['limit'],
  not_a_feed: [],
  not_opml: [],
  too_heavy: [],
  too_many_feeds: ['limit'],
  // the call
  unknown_command: ['name'],
  missing_option: ['name'],
  unknown_option: ['name'],
  wrong_option: ['name', 'takes'],
  long_option: ['name', 'limit'],
  unexpected_word: ['word'],
  bad_line: ['why'],
  wrong_setting: ['name', 'takes'],
  page_address: ['address', 'why', 'setting'],
  // the store
  store_busy: ['file'],
  store_slow: [],
  store_broken: ['file', 'why'],
  store_newer: ['file', 'version', 'known'],
  not_writable: ['file', 'why'],
  not_readable: ['file', 'why'],
  database_away: ['file', 'why'],
  database_unfit: ['file', 'why'],
  import_line: ['line'],
  import_row: ['line', 'why'],
  import_changed: ['what'],
  import_schema: ['theirs', 'ours'],
  import_begun: [],
  import_into: ['file'],
  import_short: [],
  half_imported: ['file'],
  store_there: ['file'],
  not_embedded: [],
  // things that are not there
  unknown_feed: ['feed'],
  unknown_story: ['story'],
  no_one_story: [],
  not_corrected: ['story'],
  not_of_story: ['report', 'story'],
  nothing_left: ['story'],
  one_story: ['story'],
  not_edited: ['story'],
  unknown_unit: ['unit'],
  units_do_not_fit: ['from', 'to'],
  no_rate: ['from', 'to'],
  not_a_number: ['text'],
  sample_offline: [],
  // Discord
  not_allowed: [],
  servers_only: [],
  expired: [],
  unknown_rule: ['rule'],
  unknown_topic: ['topic'],
  no_words: ['text'],
  unread_figure: ['text'],
  no_condition: [],
  too_many_alerts: ['limit'],
  silent_role: ['role'],
  nobody_asks: [],
  no_access: ['channel', 'lacks'],
  broken: [],
  discord_token: [],
  discord_refused: ['why'],
  discord_unreachable: ['why'],
} as const satisfies Record<string, readonly string[]>;

export type ProblemCode = keyof typeof PROBLEMS;
type Details<C extends ProblemCode> = { readonly [N in (typeof PROBLEMS)[C][number]]: string };

export type Problem = { [C in ProblemCode]: { readonly code: C; readonly details: Details<C> } }[ProblemCode];

/** The one error class: carries a problem to the door that has the words for it. */
export class BarqError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(`${problem.code} ${JSON.stringify(problem.details)}`);
    this.name = 'BarqError';
    this.problem = problem;
  }
}

export const fail = <C extends ProblemCode>(code: C, details: Details<C>): BarqError =>
  new BarqError({ code, details } as Problem);

/** Codes of the system for what failed, which the locales have words for; others are shown as they are. */
export const CAUSES = [
  'ENOENT',
  'EACCES',
  'EPERM',
  'EISDIR',
  'EFTYPE',
  'OWN_STORE',
  'ENOTDIR',
  'ENOSPC',
  'EROFS',
  'EADDRINUSE',
  'EADDRNOTAVAIL',
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNRESET',
  'UND_ERR_SOCKET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
] as const;
export type Cause = (typeof CAUSES)[number];

/** What an option takes where it is said in words, which the locales have; anything else is shown as it is. */
export const TAKES = ['pace', 'cap'] as const;
export type Takes = (typeof TAKES)[number];
