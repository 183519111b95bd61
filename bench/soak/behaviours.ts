import type { IncomingMessage, ServerResponse } from 'node:http';
import zlib from 'node:zlib';
import { body } from './newsroom.ts';

/** How one host behaves. `times`: how often it was asked before. */
export type Behaviour = (request: IncomingMessage, response: ServerResponse, times: number) => void;

const MEBIBYTE = 2 ** 20;
const nothing = (): void => undefined;
const zeros = Buffer.alloc(64 * MEBIBYTE);
const bombs = {
  gzip: zlib.gzipSync(zeros),
  br: zlib.brotliCompressSync(zeros, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 2 } }),
  nested: zlib.gzipSync(zlib.gzipSync(zeros)),
};

const status =
  (code: number, headers: Record<string, string> = {}): Behaviour =>
  (_, response) =>
    response.writeHead(code, headers).end('no');
const text =
  (make: () => string): Behaviour =>
  (_, response) =>
    response.end(make());
const coded =
  (coding: string, bytes: Buffer): Behaviour =>
  (_, response) =>
    response.writeHead(200, { 'content-encoding': coding }).end(bytes);

/** Writes again and again until the other side has had enough. */
const pouring = (response: ServerResponse, piece: string, every: number): void => {
  const timer = setInterval(() => response.write(piece), every);
  response.on('close', () => clearInterval(timer));
};

/** What a healthy host does: validators, a new item now and then. */
export const healthy: Behaviour = (request, response) => {
  const { etag, xml } = body(request.headers.host ?? '');
  if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
  else response.writeHead(200, { etag, 'content-type': 'application/rss+xml' }).end(xml);
};

/** A living host whose name is answered another way each time. */
export const NAME_CHANGES = 'a name that changes its address';

/** Every way in which a host may misbehave, by its name. */
export const HOSTILE: Readonly<Record<string, Behaviour>> = {
  'drips a byte at a time': (_, response) => pouring(response.writeHead(200), '<', 200),
  'never answers': nothing,
  'stops in the middle': (_, response) => void response.writeHead(200).write('<rss><channel>'),
  'headers without end': ({ socket }) => {
    socket.write('HTTP/1.1 200 OK\r\n');
    const timer = setInterval(() => socket.write(`x-${'h'.repeat(200)}: 1\r\n`), 20);
    socket.on('close', () => clearInterval(timer)).on('error', nothing);
  },
  'a body without end': (_, response) => pouring(response.writeHead(200), '<item>'.repeat(20_000), 5),
  'resets at once': ({ socket }) => void socket.resetAndDestroy(),
  'resets in the middle': ({ socket }, response) => {
    response.writeHead(200).write('<rss>');
    setTimeout(() => socket.resetAndDestroy(), 20);
  },
  'announces too much': ({ socket }, response) => {
    response.writeHead(200, { 'content-length': '90000' }).write('<rss/>');
    setTimeout(() => socket.end(), 20);
  },
  'announces a terabyte': (_, response) =>
    void response.writeHead(200, { 'content-length': '1099511627776' }).write('<'),
  'breaks its chunks': ({ socket }) =>
    void socket.end('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n<rss/>\r\n'),
  'speaks no HTTP': ({ socket }) => void socket.end('220 mail.example ESMTP\r\n'),
  'a bomb of gzip': coded('gzip', bombs.gzip),
  'a bomb of br': coded('br', bombs.br),
  'a bomb in a bomb': coded('gzip, gzip', bombs.nested),
  'a bomb that no header names': (_, response) => response.end(bombs.gzip),
  'gzip that is none': coded('br', Buffer.from('plain')),
  'a loop of redirects': status(302, { location: '/feed' }),
  'a chain of redirects': (request, response) =>
    response.writeHead(301, { location: `/feed?${(request.url ?? '').length}${'x'.repeat(9)}` }).end(),
  'redirects inside': status(301, { location: 'http://10.0.0.1/feed' }),
  'redirects to a file': status(302, { location: 'file:///etc/passwd' }),
  'too many requests, for an hour': status(429, { 'retry-after': '3600' }),
  'too many requests, for an age': status(429, { 'retry-after': '99999999999' }),
  unavailable: status(503, { 'retry-after': 'soon' }),
  'a server error': status(500),
  'not found': status(404),
  gone: status(410),
  forbidden: status(403),
  'a challenge': status(403, { 'cf-mitigated': 'challenge' }),
  'a login page': text(() => '<!DOCTYPE html><html><body><form>sign in</form></body></html>'),
  nothing: text(() => ''),
  'twenty megabytes': text(() => ' '.repeat(20 * MEBIBYTE)),
  'a bomb of entities': text(
    () => `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(9999)}">]><rss><channel>${'&a;'.repeat(9999)}</channel></rss>`,
  ),
  'a bomb of depth': text(() => '<b>'.repeat(300_000)),
  'nothing but brackets': text(() => `<rss><channel><item><description>${'a<p'.repeat(900_000)}`),
  'new identities each time': (request, response, times) =>
    response.end(body(request.headers.host ?? '').xml.replaceAll('<guid>', `<guid>${times}-`)),
  'well every other time': (request, response, times) =>
    times % 2 ? void response.writeHead(500).end() : healthy(request, response, times),
  'unchanged, though nobody asked': status(304),
  [NAME_CHANGES]: healthy,
};
