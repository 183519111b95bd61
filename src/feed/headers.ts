import type { Dispatcher } from 'undici';
import { BarqError, fail, type Problem } from '#src/base/problem.ts';

/** Conditional-request validators, byte for byte as the server sent them. */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** Characters of a validator that is kept; a longer one is a tracking cookie in disguise. */
const LONGEST = 1024;
/** Milliseconds. */
const DAY = 86_400_000;
const LONGEST_WAIT = 7 * DAY;

/** A refusal for a time that the server named. */
export class LaterError extends BarqError {
  /** Milliseconds from now, at most seven days. */
  readonly wait: number;
  constructor(problem: Problem, wait: number) {
    super(problem);
    this.wait = wait;
  }
}

export const headerOf = (response: Dispatcher.ResponseData, name: string): string | undefined => {
  const value = response.headers[name];
  return Array.isArray(value) ? value[0] : value;
};

const usable = (value: string | undefined): value is string =>
  value !== undefined && value.length <= LONGEST && /^[ -~\u00a0-\u00ff]+$/.test(value);

export const validatorsOf = (response: Dispatcher.ResponseData): Validators => {
  const etag = headerOf(response, 'etag');
  const lastModified = headerOf(response, 'last-modified');
  return { ...(usable(etag) && { etag }), ...(usable(lastModified) && { lastModified }) };
};

export const validatorHeaders = ({ etag, lastModified }: Validators): Record<string, string> => ({
  ...(usable(etag) && { 'if-none-match': etag }),
  ...(usable(lastModified) && { 'if-modified-since': lastModified }),
});

/** Retry-After in milliseconds: seconds or a date. 0 where there is none. */
export const retryAfter = (value: string | undefined, now: number): number => {
  const text = value?.trim() ?? '';
  const wait = /^\d{1,12}$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return wait > 0 ? Math.min(wait, LONGEST_WAIT) : 0;
};

/**
 * How long the server says that its answer holds, in milliseconds, at most a day: `max-age`, else `Expires` by the
 * server's own clock. An expiry in the past says nothing about when to come back.
 */
export const freshness = (response: Dispatcher.ResponseData, now: number): number => {
  const control = (headerOf(response, 'cache-control') ?? '').toLowerCase();
  if (/\bno-(?:cache|store)\b/.test(control)) return 0;
  const age = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})/.exec(control)?.[1];
  if (age !== undefined) return Math.min(Number(age) * 1000, DAY);
  const clock = Date.parse(headerOf(response, 'date') ?? '');
  const until = Date.parse(headerOf(response, 'expires') ?? '') - (Number.isNaN(clock) ? now : clock);
  return until > 0 ? Math.min(until, DAY) : 0;
};

/** What an answer that is neither a body nor "unchanged" means. */
export const refusal = (response: Dispatcher.ResponseData): BarqError => {
  const status = response.statusCode;
  if (status === 410) return fail('gone', {});
  if (status === 403 && headerOf(response, 'cf-mitigated') === 'challenge') return fail('challenge', {});
  const wait = retryAfter(headerOf(response, 'retry-after'), Date.now());
  const { problem } = fail('http_status', { status: String(status) });
  return wait ? new LaterError(problem, wait) : new BarqError(problem);
};
