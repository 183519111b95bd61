import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, openApp } from '#src/app.ts';
import type { Log } from '#src/base/log.ts';
import { quiet } from '#src/base/log.ts';
import { configFrom } from '#src/config.ts';
import { type Door, openDiscord } from '#src/talk/discord/client.ts';
import { type Double, openDouble } from './double/double.ts';
import { TOKEN } from './double/world.ts';
import { FeedServer } from './feed.ts';

/** Barq behind its Discord door, with the double on the other side. */
export interface Pair {
  readonly double: Double;
  readonly door: Door;
  close(): Promise<void>;
}

/** A busy machine may take longer than people: what a test is not about is not promised first. */
const PATIENT = { patience: 2500 };

/** `usual`: with the patience that Barq has with itself. */
export const pair = async (app: App, log: Log = quiet, clock = app.clock, usual = false): Promise<Pair> => {
  const double = await openDouble();
  const house = { ...app, log, clock, ...(usual ? {} : PATIENT) };
  const door = await openDiscord(house, { token: TOKEN, api: double.base });
  return {
    double,
    door,
    close: async () => {
      await door.close();
      await double.close();
    },
  };
};

/** Barq on a store of its own, a feed that it may fetch, and the door. */
export interface Whole extends Pair {
  readonly app: App;
  readonly feed: FeedServer;
  /** Lets time pass for whoever sends. */
  pass(ms: number): void;
}

export const whole = async (): Promise<Whole> => {
  const folder = await mkdtemp(join(tmpdir(), 'barq-discord-'));
  const feed = await new FeedServer().open();
  const app = await openApp(configFrom({ BARQ_DATA: folder, BARQ_ALLOW_ADDRESSES: feed.address }), quiet);
  let passed = 0;
  const both = await pair(app, quiet, () => new Date(Date.now() + passed));
  return {
    ...both,
    pass: (ms) => {
      passed += ms;
      both.door.wake();
    },
    app,
    feed,
    close: async () => {
      await both.close();
      await app.close();
      await feed.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

/** Waits until something holds; throws where it never does. */
export const until = async (holds: () => boolean | Promise<boolean>, ms = 15_000): Promise<void> => {
  for (const end = Date.now() + ms; ; await new Promise((next) => setTimeout(next, 20))) {
    if (await holds()) return;
    if (Date.now() > end) throw new Error(`not so within ${ms} ms: ${holds}`);
  }
};
