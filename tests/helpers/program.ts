import { spawn } from 'node:child_process';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const MAIN = resolve('src/main.ts');

/** The real program, as `npm run barq --` starts it, with settings of its own. */
export const barq = (words: readonly string[], env: Readonly<Record<string, string>> = {}, input = ''): Promise<Ran> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, ['--import', resolve('tools/guard.mjs'), MAIN, ...words], {
      env: { PATH: process.env['PATH'] ?? '', LOG_LEVEL: 'silent', ...env },
      stdio: 'pipe',
      timeout: 120_000,
    });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', fail);
    child.on('close', (code) => done({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }));
    child.stdin.on('error', () => undefined).end(input);
  });

export interface Site {
  /** `host:port`, for BARQ_ALLOW_ADDRESSES. */
  readonly address: string;
  url(path: string): string;
  close(): Promise<void>;
}

/** A web server on a free port of loopback. */
export const serve = async (listener: RequestListener): Promise<Site> => {
  const server: Server = createServer(listener);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const address = `127.0.0.1:${port}`;
  return {
    address,
    url: (path) => `http://${address}${path}`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
};
