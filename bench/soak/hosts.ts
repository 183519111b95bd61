import { createServer } from 'node:http';
import { z } from 'zod';
import { HOSTILE, healthy, NAME_CHANGES } from './behaviours.ts';
import { liveBy } from './newsroom.ts';

/** What the parent asks for: so many hosts, and the clock that they live by. */
const Order = z.object({ healthy: z.int(), hostile: z.int(), start: z.number(), speed: z.number() });
const [, , argument = '{}'] = process.argv;
const order = Order.parse(JSON.parse(argument));
const born = Date.now();
liveBy(() => order.start + (Date.now() - born) * order.speed);

/** A host as the parent is told of it: `host:port`, and where it listens. */
interface Told {
  readonly host: string;
  readonly kind: string;
  readonly name?: string;
  readonly address: string;
}

/** One of the 16 million addresses of loopback. */
const addressOf = (i: number): string =>
  `127.${1 + Math.floor(i / 40_000)}.${Math.floor(i / 200) % 200}.${1 + (i % 200)}`;

const names = Object.keys(HOSTILE);
const listen = (i: number): Promise<Told> => {
  const kind = i < order.healthy ? 'healthy' : (names[(i - order.healthy) % names.length] ?? '');
  const behave = HOSTILE[kind] ?? healthy;
  let times = 0;
  const server = createServer((request, response) => {
    response.on('error', () => undefined);
    request.socket.on('error', () => undefined);
    behave(request, response, times);
    times += 1;
  });
  server.on('clientError', (_, socket) => socket.destroy());
  return new Promise((done) => {
    const address = addressOf(i);
    server.listen(0, address, () => {
      const bound = server.address();
      const port = typeof bound === 'object' && bound ? bound.port : 0;
      const name = kind === NAME_CHANGES ? `n${i}.soak.example.com` : undefined;
      done({ host: `${name ?? address}:${port}`, kind, address, ...(name === undefined ? {} : { name }) });
    });
  });
};

const hosts = [];
for (let i = 0; i < order.healthy + order.hostile; i += 1) hosts.push(await listen(i));
process.send?.(hosts);
process.on('disconnect', () => process.exit(0));
