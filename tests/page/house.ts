import { request } from 'node:http';
import { connect } from 'node:net';
import type { App } from '#src/app.ts';
import { openSample } from '#src/app.ts';
import { quiet } from '#src/base/log.ts';
import { openPage } from '#src/talk/page/server.ts';
import { openRecent } from '#src/talk/recent.ts';

/** The local page over a Barq of its own. */
export interface Opened {
  readonly app: App;
  /** As it is printed, with the secret. */
  readonly url: string;
  readonly origin: string;
  readonly secret: string;
  close(): Promise<void>;
}

export const opened = async (app: App, toCome?: number): Promise<Opened> => {
  const desk = { ...app, log: quiet, recent: openRecent() };
  const page = await openPage(desk, { host: '127.0.0.1', port: 0, ...(toCome === undefined ? {} : { toCome }) });
  const { origin, hash } = new URL(page.url);
  return {
    app,
    url: page.url,
    origin,
    secret: hash.slice(1),
    close: async () => {
      await page.close();
      await app.close();
    },
  };
};

export const sample = async (toCome?: number): Promise<Opened> => opened(await openSample(), toCome);

export interface Heard {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** A request with any headers whatever: `fetch` would not lie about its host. */
export const asks = (
  { origin }: Opened,
  {
    method = 'GET',
    path = '/',
    headers = {},
    body,
  }: {
    readonly method?: string;
    readonly path?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
  },
): Promise<Heard> =>
  new Promise((done, fail) => {
    const { hostname, port } = new URL(origin);
    const sent = request({ hostname, port, method, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', fail);
      response.on('end', () =>
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString(),
        }),
      );
    });
    sent.on('error', fail);
    sent.end(body);
  });

/** What the page itself would send. */
export const good = ({ origin, secret }: Opened): Record<string, string> => ({
  origin,
  'content-type': 'application/json',
  'x-barq-key': secret,
});

/** Asks as the page does. */
export const calls = async (page: Opened, route: string, body: object): Promise<unknown> => {
  const { status, text } = await asks(page, {
    method: 'POST',
    path: `/api/${route}`,
    headers: good(page),
    body: JSON.stringify(body),
  });
  if (status !== 200) throw new Error(`${route}: ${status} ${text}`);
  return JSON.parse(text);
};

/** Sends bytes and no more, and waits until the other side ends the connection. */
export const left = ({ origin }: Opened, bytes: string): Promise<string> =>
  new Promise((done, fail) => {
    const { hostname, port } = new URL(origin);
    let heard = '';
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.on('data', (chunk) => {
      heard += chunk.toString();
    });
    socket.on('error', fail);
    socket.on('close', () => done(heard));
  });
