import { Agent, type Dispatcher, request } from 'undici';
import { BarqError, fail } from '#src/base/problem.ts';
import { checkAddress, hostPort } from './address.ts';
import { readBody, unpacked } from './body.ts';
import { GAP, makeGate } from './gate.ts';
import { guardedConnector, type Lookup } from './guard.ts';
import { freshness, headerOf, refusal, type Validators, validatorHeaders, validatorsOf } from './headers.ts';
import { networkProblem } from './network.ts';

/** Milliseconds for the whole fetch: look-ups, redirects, headers and body. */
export const DEADLINE = 30_000;
const MOST_REDIRECTS = 5;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, */*;q=0.1';

interface Answer extends Validators {
  readonly finalUrl: string;
  /** Milliseconds for which the server says that this answer holds; 0 where it says nothing. */
  readonly fresh: number;
  /** Where every hop said that the feed has moved for good: the address to keep once the body turned out a feed. */
  readonly permanent?: string;
}

export type Fetched =
  | (Answer & {
      readonly kind: 'body';
      /** Unpacked. */
      readonly bytes: Uint8Array;
      readonly contentType?: string;
    })
  | (Answer & { readonly kind: 'unchanged' });

export interface Fetcher {
  /**
   * One conditional GET; those that share a host go one after the other, two seconds apart. Throws BarqError: the codes of `checkAddress`, too_many_redirects, timeout, unreachable,
   * too_large, encoding, empty, gone, challenge, http_status (a `LaterError` where the server named a time).
   */
  fetch(url: string, validators: Validators): Promise<Fetched>;
  close(): Promise<void>;
}

export interface FetcherOptions {
  /** `host:port` of servers that may be reached although they are not public. */
  readonly allow: ReadonlySet<string>;
  readonly userAgent?: string;
  /** Milliseconds; DEADLINE where absent. */
  readonly deadline?: number;
  readonly lookup?: Lookup;
}

interface Hop {
  readonly url: URL;
  readonly response: Dispatcher.ResponseData;
  readonly permanent: boolean;
}

const drop = (response: Dispatcher.ResponseData): void => {
  // Destroying an unread body raises an error event on it that nobody waits for.
  response.body.on('error', () => undefined).destroy();
};

const isDowngrade = (from: URL, to: URL): boolean => from.protocol === 'https:' && to.protocol === 'http:';

/** Follows redirects by hand: every hop passes the address check, and no header but our own is ever sent on. */
const follow = async (
  start: string,
  allow: ReadonlySet<string>,
  get: (url: URL) => Promise<Dispatcher.ResponseData>,
): Promise<Hop> => {
  let url = checkAddress(start, allow);
  let permanent = true;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const response = await get(url);
    const location = headerOf(response, 'location');
    if (!REDIRECTS.has(response.statusCode) || !location) return { url, response, permanent: permanent && hop > 0 };
    drop(response);
    const next = checkAddress(URL.parse(location, url)?.href ?? location, allow);
    permanent &&= (response.statusCode === 301 || response.statusCode === 308) && !isDowngrade(url, next);
    url = next;
  }
  throw fail('too_many_redirects', {});
};

const answerOf = ({ url, response, permanent }: Hop): Answer => ({
  finalUrl: url.href,
  fresh: freshness(response, Date.now()),
  ...validatorsOf(response),
  ...(permanent && { permanent: url.href }),
});

const bodyOf = async (hop: Hop): Promise<Fetched> => {
  const { response } = hop;
  const wire = await readBody(response.body, Number(headerOf(response, 'content-length') ?? 0));
  const bytes = await unpacked(wire, headerOf(response, 'content-encoding') ?? '');
  if (bytes.byteLength === 0) throw fail('empty', {});
  const contentType = headerOf(response, 'content-type');
  return { kind: 'body', bytes, ...answerOf(hop), ...(contentType && { contentType }) };
};

const resultOf = async (hop: Hop, conditional: boolean): Promise<Fetched> => {
  const { response } = hop;
  if (response.statusCode === 304 && conditional) {
    drop(response);
    return { kind: 'unchanged', ...answerOf(hop) };
  }
  if (response.statusCode >= 200 && response.statusCode < 300) return await bodyOf(hop);
  drop(response);
  throw refusal(response);
};

/** A fetcher with connections of its own, which never leave the public internet and the addresses in `allow`. */
export const makeFetcher = (options: FetcherOptions): Fetcher => {
  const { allow, deadline = DEADLINE } = options;
  const agent = new Agent({ connect: guardedConnector(allow, options.lookup), pipelining: 1 });
  const headers = {
    accept: ACCEPT,
    'accept-encoding': 'gzip, deflate, br, zstd',
    'user-agent': options.userAgent ?? 'Barq/0.1 (feed reader)',
  };
  const gate = makeGate();
  const once = async (address: string, validators: Validators): Promise<Fetched> => {
    const conditional = validatorHeaders(validators);
    const signal = AbortSignal.timeout(deadline);
    const get = (url: URL): Promise<Dispatcher.ResponseData> =>
      request(url, { dispatcher: agent, signal, headers: { ...headers, ...conditional } });
    let hop: Hop | undefined;
    try {
      hop = await follow(address, allow, get);
      return await resultOf(hop, Object.keys(conditional).length > 0);
    } catch (error) {
      if (hop) drop(hop.response);
      throw error instanceof BarqError ? error : networkProblem(error, address, deadline);
    }
  };
  return {
    async fetch(address, validators) {
      const url = checkAddress(address, allow);
      return await gate.pass(url.host, allow.has(hostPort(url)) ? 0 : GAP, () => once(address, validators));
    },
    close: () => agent.destroy(),
  };
};
