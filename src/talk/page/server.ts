import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PAGE_WORDS } from '#locales/page.ts';
import { LANGUAGES } from '#src/base/lang.ts';
import type { Desk } from '#src/talk/discord/desk.ts';
import { bodyOf } from './body.ts';
import { openFiles } from './files.ts';
import { type Gate, HEADERS, refusalOf } from './guard.ts';
import { type Served, siteFile } from './site.ts';

/** The local page. */
export interface Page {
  /** Where it is, with the secret of this start behind it. */
  readonly url: string;
  close(): Promise<void>;
}

/** Milliseconds until all of a request must have come. */
const TO_COME = 10_000;
const MOST_CONNECTIONS = 100;

const answer = (response: ServerResponse, status: number, { bytes, type, lasting }: Served, more = {}): void => {
  const kept = { 'cache-control': lasting ? 'private, max-age=86400' : 'no-store' };
  const about = { 'content-type': type, 'content-length': bytes.length };
  response.writeHead(status, { ...HEADERS, ...kept, ...about, ...more }).end(bytes);
};
const json = (value: unknown): Served => ({ bytes: Buffer.from(JSON.stringify(value)), type: 'application/json' });
/** A page without the secret knows no words yet. */
const NO_KEY = LANGUAGES.map((lang) => PAGE_WORDS[lang].noKey);

/** What is refused is not read on: the connection ends with the answer. */
const refuse = (response: ServerResponse, status: number, more = {}): void =>
  answer(response, status, json({ status, ...(status === 401 ? { says: NO_KEY } : {}) }), {
    ...more,
    connection: 'close',
  });

const API = '/api/';

const listening = (server: Server, host: string, port: number): Promise<void> =>
  new Promise((done, fail) => {
    server.once('error', fail);
    server.listen({ host, port }, () => {
      server.off('error', fail);
      done();
    });
  });

/** Opens the page at an address of this machine; port 0 takes any free one. `toCome`: only tests give less. */
export const openPage = async (
  desk: Desk,
  { host, port, toCome = TO_COME }: { readonly host: string; readonly port: number; readonly toCome?: number },
): Promise<Page> => {
  const secret = randomBytes(24).toString('base64url');
  const files = openFiles();
  let gate: Gate = { hosts: new Set(), secret };

  const post = async (path: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    // What answers is loaded with the first question that comes.
    const { ROUTES } = await import('./routes.ts');
    const route = ROUTES[path.slice(API.length)];
    if (!route) return refuse(response, 404);
    const read = await bodyOf(request);
    if (typeof read === 'number') return refuse(response, read);
    const made = await route({ desk, files }, read.body);
    if (made === null) return refuse(response, 400);
    answer(response, 200, json(made));
  };
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = '', headers, url = '' } = request;
    const [path = ''] = url.split('?');
    const takes = path.startsWith(API) ? 'POST' : 'GET';
    const refusal = refusalOf({ method, headers }, gate, takes);
    if (refusal !== null) return refuse(response, refusal, refusal === 405 ? { allow: takes } : {});
    if (takes === 'POST') return post(path, request, response);
    // Browsers ask for it by themselves.
    const file = path === '/favicon.ico' ? await siteFile('/barq.svg') : ((await siteFile(path)) ?? files.get(path));
    if (!file) return refuse(response, 404);
    const opens = file.type.startsWith('image/') ? 'inline' : 'attachment';
    answer(response, 200, file, 'name' in file ? { 'content-disposition': `${opens}; filename="${file.name}"` } : {});
  };
  // By itself the server would look only every half a minute who is too slow.
  const limits = { requestTimeout: toCome, headersTimeout: toCome, connectionsCheckingInterval: toCome / 4 };
  const server = createServer(limits, (request, response) => {
    handle(request, response).catch((error: unknown) => {
      // Whoever asked went away: nobody failed.
      if (request.destroyed && !request.complete) return;
      desk.log('error', 'page failed', { why: error instanceof Error ? error.message : String(error) });
      if (!response.headersSent) refuse(response, 500);
    });
  });
  server.maxConnections = MOST_CONNECTIONS;
  await listening(server, host, port);
  const { port: found } = server.address() as AddressInfo;
  const named = host.includes(':') ? `[${host}]` : host;
  gate = { hosts: new Set([`${named}:${found}`, `localhost:${found}`]), secret };
  return {
    url: `http://${named}:${found}/#${secret}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
};
