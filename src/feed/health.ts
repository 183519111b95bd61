import type { Ailment, Health } from '#src/base/health.ts';
import type { Problem } from '#src/base/problem.ts';

const DAY = 86_400_000;
/** Without a newer item for so long, a feed that still answers has most likely been left behind. */
const STALE = 30 * DAY;
/** Failures in a row, or the time since the first of them, after which people are told. */
const MANY = 10;
const LONG = 7 * DAY;
/** Ailments that rarely pass by themselves are told of sooner: two failures may still be an accident. */
const SOON = 3;

/** What is known of a feed's life. Times are epoch milliseconds. */
export interface FeedLife {
  /** It was read at least once. */
  readonly verified: boolean;
  /** Failures in a row, and when the first of them was. */
  readonly failures: number;
  readonly failingSince?: number;
  readonly problem?: Problem;
  readonly newest?: number;
  /** The items of the last reading carry no dates. */
  readonly undated: boolean;
  readonly paused: boolean;
  /** The server said that it is gone for good. */
  readonly gone: boolean;
}

const STATUS: ReadonlyMap<string, Ailment> = new Map([
  ['401', 'refused'],
  ['402', 'refused'],
  ['403', 'refused'],
  ['406', 'refused'],
  ['451', 'refused'],
  ['404', 'missing'],
  ['408', 'timeout'],
  ['425', 'limited'],
  ['429', 'limited'],
]);

const ofStatus = (status: string): Ailment => STATUS.get(status) ?? (/^5/.test(status) ? 'server' : 'odd');
const ofCause = (why: string): Ailment => {
  if (/CERT|SELF_SIGNED|^ERR_(TLS|SSL)|UNABLE_TO/.test(why)) return 'certificate';
  return /ENOTFOUND|EAI_AGAIN/.test(why) ? 'nameless' : 'unreachable';
};

/** The kind of trouble that a problem of fetching or reading is: people are advised by it. */
export const ailmentOf = (problem: Problem): Ailment => {
  switch (problem.code) {
    case 'http_status':
      return ofStatus(problem.details.status);
    case 'unreachable':
      return ofCause(problem.details.why);
    case 'challenge':
      return 'refused';
    case 'gone':
    case 'timeout':
    case 'not_a_feed':
    case 'empty':
    case 'encoding':
      return problem.code;
    case 'too_large':
    case 'too_deep':
    case 'too_heavy':
      return 'oversized';
    case 'too_many_redirects':
      return 'redirects';
    case 'blocked_address':
    case 'scheme':
    case 'port':
    case 'userinfo':
    case 'invalid_address':
    case 'too_long':
      return 'address';
    default:
      return 'odd';
  }
};

/** Trouble of the way there that passes by itself, or once the outlet renews what ran out. */
const PASSING: ReadonlySet<Ailment> = new Set(['timeout', 'unreachable', 'certificate']);
/** Answers that say "later": too often, too early, overloaded, or nobody behind the gateway. A bare 500 says nothing. */
const LATER = /^(?:408|425|429|50[234]|52\d)$/;

/**
 * May the trouble that an address has when it is first named be over at the next try? A name that nobody knows is most
 * likely misspelt; one that could not be looked up is not.
 */
export const mayPass = (problem: Problem): boolean => {
  if (problem.code === 'http_status') return LATER.test(problem.details.status);
  return PASSING.has(ailmentOf(problem)) || (problem.code === 'unreachable' && problem.details.why === 'EAI_AGAIN');
};

/** How a feed fares, in one word, with the kind of its trouble where it has one. */
export const healthOf = (life: FeedLife, now: number): Health => {
  if (life.paused) return { state: 'paused' };
  if (life.gone) return { state: 'gone', ailment: 'gone' };
  if (life.problem) {
    const long = life.failures >= MANY || now - (life.failingSince ?? now) >= LONG;
    return { state: long ? 'failing' : 'ailing', ailment: ailmentOf(life.problem) };
  }
  if (!life.verified) return { state: 'unverified' };
  if (life.newest !== undefined && now - life.newest > STALE) return { state: 'stale' };
  return { state: life.undated ? 'undated' : 'healthy' };
};

const STUBBORN: ReadonlySet<Ailment> = new Set([
  'refused',
  'certificate',
  'not_a_feed',
  'oversized',
  'redirects',
  'address',
  'encoding',
]);

/** Is this worth a word to the moderators? What it is about, so that the same is not told twice; else undefined. */
export const worthTelling = (health: Health, life: FeedLife): string | undefined => {
  const { state, ailment } = health;
  if (state === 'gone' || state === 'stale' || state === 'undated') return state;
  if (!ailment) return undefined;
  return state === 'failing' || (STUBBORN.has(ailment) && life.failures >= SOON) ? ailment : undefined;
};
