import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openPostgres } from '#src/store/postgres.ts';
import { openDouble } from '../../tests/discord/double/double.ts';
import { calls } from '../../tests/discord/double/people.ts';
import { GUILD, OTHER_CHANNEL } from '../../tests/discord/double/world.ts';
import { FeedServer, mining } from '../../tests/discord/feed.ts';
import { Program } from '../../tests/discord/program.ts';
import { NO_POSTGRES, startCluster } from '../../tests/helpers/postgres-cluster.ts';
import { sample } from '../../tests/store/samples.ts';

const ROLES = ['gateway', 'ingester', 'sender'] as const;
const KILL_MS = 5000;
const STORY_MS = 250;
const READ_MS = 3000;
const ASK_MS = 250;
/** Discord waits so long for a first word; whoever died within it may have been asked and not have said it. */
const BUDGET_MS = 3000;
const ANSWERED_MS = 15_000;
/** A lease, and what follows it. */
const SETTLED_MS = 180_000;

interface Crew {
  readonly role: (typeof ROLES)[number];
  program: Program;
}

/** What came of it. */
export interface Shared {
  readonly killed: number;
  readonly owed: number;
  readonly posted: number;
  readonly twice: number;
  readonly left: number;
  readonly dead: number;
  readonly asked: number;
  readonly answered: number;
  /** Not answered, and given to a process that was dying, or died within the time in which Discord waits for a word. */
  readonly died: number;
  /** How long nobody held the shards, at the longest, in milliseconds. */
  readonly unheld: number;
  /** How often the feed was read. */
  readonly read: number;
}

const took = ({ role, program }: Crew): boolean => role === 'gateway' && program.said.includes('shards taken');

/** Two processes of each role on one database; every five seconds one of them is killed, and another started. */
export const soakRoles = async (ms: number): Promise<Shared> => {
  if (NO_POSTGRES) throw new Error(NO_POSTGRES);
  const folder = await mkdtemp(join(tmpdir(), 'barq-roles-'));
  const cluster = await startCluster(folder, process.pid);
  const url = `postgres://barq@127.0.0.1:${cluster.port}/postgres`;
  const store = await openPostgres(url);
  const double = await openDouble();
  const feed = await new FeedServer().open();
  const start = (role: Crew['role']): Program =>
    new Program({
      DATABASE_URL: url,
      BARQ_ROLE: role,
      DISCORD_API_BASE: double.base,
      BARQ_ALLOW_ADDRESSES: feed.address,
    });
  const crew: Crew[] = ROLES.flatMap((role) => [role, role].map((one) => ({ role: one, program: start(one) })));

  feed.items = [mining('Arvenn')];
  const own = 'https://soak.example/feed';
  for (const one of [own, feed.url]) await store.follow(GUILD, one, Date.now());
  await store.fetched(own, { at: Date.now(), nextAt: Number.MAX_SAFE_INTEGER, bodyHash: 'x', title: 'Soak' });
  await store.addRule(GUILD, { topics: ['mining'], channel: OTHER_CHANNEL });
  while (!crew.some(took)) await wait(100);

  const end = Date.now() + ms;
  const going = (): boolean => Date.now() < end;
  const tally = { killed: 0, stories: 0, asked: 0, answered: 0, died: 0, unheld: 0, read: 0 };
  const ends = new Map<Program, number>();
  const every = async (pause: number, work: () => Promise<void>): Promise<void> => {
    while (going()) {
      await work();
      await wait(pause);
    }
  };
  const killing = every(KILL_MS, async () => {
    const one = crew[Math.floor(Math.random() * crew.length)];
    if (!one) return;
    ends.set(one.program, Date.now());
    await one.program.kill('SIGKILL');
    tally.killed += 1;
    one.program = start(one.role);
  });
  const telling = every(STORY_MS, async () => {
    tally.stories += 1;
    const key = `story ${tally.stories}`;
    await store.save([sample({ key, feed: own, topics: ['mining'], published: Date.now() })], () => null);
  });
  let last = 0;
  const reading = every(READ_MS, async () => {
    const now = (await store.feed(feed.url))?.lastFetched ?? 0;
    if (now > last) tally.read += 1;
    last = now;
    await store.resumeFeed(GUILD, feed.url, Date.now());
  });
  let since = Date.now();
  const watching = every(50, async () => {
    if (crew.some(took)) since = Date.now();
    tally.unheld = Math.max(tally.unheld, Date.now() - since);
  });
  const asked: Promise<void>[] = [];
  const ask = async (holder: Program): Promise<void> => {
    const at = Date.now();
    tally.asked += 1;
    const told = calls(double, 'news').then(() => true);
    if (await Promise.race([told, wait(ANSWERED_MS, false)])) tally.answered += 1;
    else if (at > (ends.get(holder) ?? Number.POSITIVE_INFINITY) - BUDGET_MS) tally.died += 1;
  };
  const asking = every(ASK_MS, async () => {
    // Discord gives an interaction to nobody where nobody is there.
    const holder = crew.find(took);
    if (holder) asked.push(ask(holder.program));
  });
  await Promise.all([killing, telling, reading, watching, asking]);
  await Promise.all(asked);

  const settled = Date.now() + SETTLED_MS;
  while (Date.now() < settled && (await store.backlog()).due > 0) await wait(250);
  const { due, dead } = await store.backlog();
  for (const { program } of crew) await program.kill('SIGKILL');
  const nonces = double.messages.in(OTHER_CHANNEL).map(({ nonce }) => nonce);
  await store.close();
  await double.close();
  await feed.close();
  await cluster.end();
  await rm(folder, { recursive: true, force: true });
  return {
    killed: tally.killed,
    owed: tally.stories,
    posted: nonces.length,
    twice: nonces.length - new Set(nonces).size,
    left: due,
    dead,
    asked: tally.asked,
    answered: tally.answered,
    died: tally.died,
    unheld: tally.unheld,
    read: tally.read,
  };
};
