import type { Double } from '../../tests/discord/double/double.ts';
import type { Fault } from '../../tests/discord/double/faults.ts';

/** A row of numbers from 0 to 1 that a seed determines (mulberry32). */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** How a request to post goes wrong: the share of requests, the name, and what happens. */
const TROUBLES: readonly (readonly [share: number, name: string, fault: (random: () => number) => Fault])[] = [
  [0.05, '429', (random) => ({ kind: 'answer', status: 429, retryAfter: 0.05 + random() * 0.3 })],
  [0.04, '5xx before', () => ({ kind: 'answer', status: 503 })],
  [0.04, '5xx after', () => ({ kind: 'answer', status: 500, after: true })],
  [0.03, 'reset before', () => ({ kind: 'reset' })],
  [0.03, 'reset after', () => ({ kind: 'reset', after: true })],
  [0.1, 'slow', (random) => ({ kind: 'slow', ms: 20 + random() * 400 })],
];
const POSTS = /^POST \/channels\/\d+\/messages$/;
const GATEWAY_MS = 700;

export interface Chaos {
  readonly counts: Record<string, number>;
  stop(): void;
}

/** Lets a double fail at random, by a seed. */
export const chaos = (double: Double, random: () => number): Chaos => {
  const counts: Record<string, number> = {};
  const count = (name: string): void => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  double.faults.random = (route) => {
    if (!POSTS.test(route)) return undefined;
    let at = random();
    for (const [share, name, fault] of TROUBLES) {
      if (at < share) {
        count(name);
        return fault(random);
      }
      at -= share;
    }
    return undefined;
  };
  const drops: readonly (readonly [string, () => void])[] = [
    ['gateway cut', () => double.gateway.cut()],
    ['told to reconnect', () => double.gateway.reconnect()],
    ['session invalid', () => double.gateway.invalidate()],
  ];
  const timer = setInterval(() => {
    const [name, drop] = drops[Math.floor(random() * drops.length * 4)] ?? [];
    if (!name || !drop) return;
    count(name);
    drop();
  }, GATEWAY_MS);
  return {
    counts,
    stop: () => {
      clearInterval(timer);
      double.faults.random = undefined;
    },
  };
};
