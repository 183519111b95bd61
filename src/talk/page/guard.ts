import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Bytes. A question has 500 characters; a list of feeds is a file of the machine, which is named and not sent. */
export const LARGEST_BODY = 16 * 1024;
/** The header that carries the secret of this start. No form and no other site can send it. */
export const KEY_HEADER = 'x-barq-key';

/** Sent with everything: nothing runs or loads but what this server serves, nobody frames it, nothing is kept. */
export const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    ...['script', 'style', 'img', 'font', 'connect'].map((what) => `${what}-src 'self'`),
    ...['base-uri', 'form-action', 'frame-ancestors'].map((what) => `${what} 'none'`),
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
};

export interface Asked {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
}

export interface Gate {
  /** The names under which this server may be called. */
  readonly hosts: ReadonlySet<string>;
  readonly secret: string;
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
const same = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

const one = (value: string | string[] | undefined): string => (typeof value === 'string' ? value : '');

/**
 * The status with which whatever came is refused, before a byte of its body is read; null where it may go on. A name of
 * somebody else's that leads here (DNS rebinding) is told by Host; a page of somebody else's by Origin and by what the
 * browser says of it; another user of this machine does not know the secret.
 */
export const refusalOf = (
  { method, headers }: Asked,
  { hosts, secret }: Gate,
  takes: 'GET' | 'POST',
): number | null => {
  const host = one(headers.host).toLowerCase();
  if (!hosts.has(host)) return 421;
  if (method !== takes && !(takes === 'GET' && method === 'HEAD')) return 405;
  if (takes === 'GET') return null;
  if (one(headers.origin) !== `http://${host}`) return 403;
  if (!['', 'same-origin'].includes(one(headers['sec-fetch-site']))) return 403;
  if (!/^application\/json\s*(;|$)/i.test(one(headers['content-type']))) return 415;
  if (!same(one(headers[KEY_HEADER]), secret)) return 401;
  return Number(headers['content-length'] ?? 0) > LARGEST_BODY ? 413 : null;
};
