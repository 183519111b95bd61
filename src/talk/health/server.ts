import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Log } from '#src/base/log.ts';
import { type Measured, measure } from './measured.ts';
import { exposition } from './metrics.ts';

export interface Health {
  readonly url: string;
  close(): Promise<void>;
}

const TO_COME = 5000;
const MOST_CONNECTIONS = 20;
/** A store that does not answer for so long is not well, whatever it is busy with. */
const TO_ANSWER = 5000;

const answer = (response: ServerResponse, status: number, type: string, text: string): void => {
  response
    .writeHead(status, { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
    .end(text);
};
const plain = (response: ServerResponse, status: number, text: string): void =>
  answer(response, status, 'text/plain; charset=utf-8', `${text}\n`);

const within = async <T>(work: Promise<T>): Promise<T> => {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error(`no answer within ${TO_ANSWER} ms`)), TO_ANSWER);
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
};

/** `/healthz` for whatever starts Barq again when it fails, `/metrics` for Prometheus. Both only tell. */
export const openHealth = async (
  house: Omit<Measured, 'loop'> & { readonly log: Log },
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Health> => {
  const loop = monitorEventLoopDelay({ resolution: 20 });
  loop.enable();
  const serve = async (path: string, response: ServerResponse): Promise<void> => {
    if (path === '/metrics') {
      const metrics = await within(measure({ ...house, loop }));
      return answer(response, 200, 'text/plain; version=0.0.4; charset=utf-8', exposition(metrics));
    }
    // What is measured since it was last asked belongs to those who read it.
    await within(house.store.vitals(house.clock().getTime()));
    plain(response, 200, 'ok');
  };
  const server = createServer(
    { requestTimeout: TO_COME, headersTimeout: TO_COME },
    ({ method, url = '' }, response) => {
      const [path = ''] = url.split('?');
      if (path !== '/healthz' && path !== '/metrics') return plain(response, 404, 'not found');
      if (method !== 'GET' && method !== 'HEAD') return plain(response, 405, 'GET only');
      serve(path, response).catch((error: unknown) => {
        house.log('error', 'not well', { why: error instanceof Error ? error.message : String(error) });
        plain(response, 503, 'not well: see the log');
      });
    },
  );
  server.maxConnections = MOST_CONNECTIONS;
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen({ host, port }, done);
  });
  const { port: found } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${found}`,
    close: () =>
      new Promise((closed) => {
        loop.disable();
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
};
