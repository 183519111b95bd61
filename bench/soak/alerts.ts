import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { STORE_FILE } from '#src/app.ts';
import { openSqlite } from '#src/store/sqlite.ts';
import type { NewArticle } from '#src/store/store.ts';
import { understand } from '#src/understand.ts';
import { openDouble } from '../../tests/discord/double/double.ts';
import { ANNOUNCEMENTS, CHANNEL, GUILD, OTHER_CHANNEL, THREAD } from '../../tests/discord/double/world.ts';
import { Program } from '../../tests/discord/program.ts';
import { chaos, randomFrom } from './chaos.ts';

const CHANNELS = [CHANNEL, OTHER_CHANNEL, ANNOUNCEMENTS, THREAD];
const FEED = 'https://alerts.example/feed';
/** Discord remembers a nonce for some minutes: the double no longer than this. */
const NONCE_MS = 120_000;
const LOOK_MS = 5;
const DAY_MS = 86_400_000;

export interface AlertSize {
  readonly alerts: number;
  /** How often the program is killed on the way. */
  readonly kills: number;
  readonly seed: number;
  /** Milliseconds on the wall until everything must have arrived. */
  readonly patience: number;
}

export interface AlertsSoaked {
  readonly owed: number;
  readonly arrived: number;
  readonly twice: number;
  /** Messages that arrived after one that was owed later to the same channel. */
  readonly outOfOrder: number;
  readonly left: { readonly due: number; readonly dead: number };
  readonly kills: number;
  /** How often it ended by itself. */
  readonly ended: number;
  /** What went wrong with requests, by kind, and how often the gateway fell. */
  readonly faults: Readonly<Record<string, number>>;
  readonly violations: number;
  readonly seconds: number;
}

const report = (i: number, now: number): NewArticle => {
  const title = `Bitcoin miner number ${i} opens a site`;
  const text = `${title}\n\nThe bitcoin mining company switched on ${i + 5} MW of machines.`;
  const url = `${FEED}/${i}`;
  const feed = { feedUrl: FEED, outlet: 'Alerts', published: now, dated: true };
  const made = understand({ ...feed, key: String(i), url, title, text });
  return { ...made, reading: { ...made.reading, topics: [{ topic: 'mining', score: 1, evidence: [] }] } };
};

/** A store that owes a message for each story to each channel, and no feed that is due. */
const owing = async (file: string, stories: number): Promise<void> => {
  const now = Date.now();
  const store = await openSqlite(file);
  await store.follow(GUILD, FEED, now);
  await store.fetched(FEED, { at: now, nextAt: now + DAY_MS, bodyHash: 'x' });
  for (const channel of CHANNELS) await store.addRule(GUILD, { topics: ['mining'], channel });
  await store.save(
    Array.from({ length: stories }, (_, i) => report(i, now)),
    () => null,
    now,
  );
  await store.close();
};

/** The number of the story that a message tells, and whether it came before. */
const numberOf = (message: object): number => Number(/miner number (\d+)/.exec(JSON.stringify(message))?.[1] ?? -1);

const judged = (numbers: readonly number[]): { twice: number; outOfOrder: number } => ({
  twice: numbers.length - new Set(numbers).size,
  outOfOrder: numbers.filter((n, i) => numbers.slice(0, i).some((before) => before > n)).length,
});

/** What is left once the program had a moment more and ended. */
const writtenDown = async (program: Program, file: string): Promise<AlertsSoaked['left']> => {
  await sleep(3000);
  await program.kill('SIGTERM');
  const store = await openSqlite(file);
  const left = await store.backlog();
  await store.close();
  return left;
};

/**
 * The program, sending through a Discord that fails in every way, while it is killed again and again: everything arrives,
 * nothing twice, each channel in its order.
 */
export const soakAlerts = async ({ alerts, kills, seed, patience }: AlertSize): Promise<AlertsSoaked> => {
  const start = performance.now();
  const stories = Math.ceil(alerts / CHANNELS.length);
  const owed = stories * CHANNELS.length;
  const folder = await mkdtemp(join(tmpdir(), 'barq-alerts-'));
  const double = await openDouble();
  double.messages.rememberMs = NONCE_MS;
  const random = randomFrom(seed);
  const trouble = chaos(double, random);
  let program: Program | undefined;
  let killed = 0;
  let ended = 0;
  try {
    await owing(join(folder, STORE_FILE), stories);
    const starts = () => new Program({ BARQ_DATA: folder, DISCORD_API_BASE: double.base, LOG_LEVEL: 'error' });
    program = starts();
    const end = Date.now() + patience;
    const every = owed / (kills + 1);
    let next = every * random();
    while (double.messages.posted.length < owed && Date.now() < end) {
      await sleep(LOOK_MS);
      // Whatever supervises it starts it again.
      if (program.over) {
        ended += 1;
        program = starts();
      }
      if (killed >= kills || double.messages.posted.length < next) continue;
      await program.kill('SIGKILL');
      killed += 1;
      next = Math.max(double.messages.posted.length, killed * every) + every * random();
      program = starts();
    }
    trouble.stop();
    // What arrived last may not be written down yet, and what arrived without its answer is tried once more.
    let left = await writtenDown(program, join(folder, STORE_FILE));
    while (left.due > 0 && Date.now() < end) {
      program = starts();
      left = await writtenDown(program, join(folder, STORE_FILE));
    }
    const verdicts = CHANNELS.map((channel) => judged(double.messages.in(channel).map(numberOf)));
    const sum = (key: 'twice' | 'outOfOrder'): number => verdicts.reduce((all, one) => all + one[key], 0);
    return {
      owed,
      arrived: double.messages.posted.length,
      twice: sum('twice'),
      outOfOrder: sum('outOfOrder'),
      left,
      kills: killed,
      ended,
      faults: trouble.counts,
      violations: double.violations.length,
      seconds: Math.round((performance.now() - start) / 1000),
    };
  } finally {
    trouble.stop();
    await program?.kill('SIGKILL');
    await double.close();
    await rm(folder, { recursive: true, force: true });
  }
};

/** What of a run must not be. */
export const alertFaults = ({ owed, arrived, twice, outOfOrder, left, violations, ended }: AlertsSoaked): string[] => [
  ...(arrived === owed ? [] : [`${arrived} of ${owed} alerts arrived`]),
  ...(twice > 0 ? [`${twice} arrived twice`] : []),
  ...(outOfOrder > 0 ? [`${outOfOrder} out of order`] : []),
  ...(left.due + left.dead > 0 ? [`${left.due} still due, ${left.dead} given up`] : []),
  ...(ended > 0 ? [`it ended ${ended} times by itself`] : []),
  ...(violations > 0 ? [`${violations} requests that Discord would refuse`] : []),
];
