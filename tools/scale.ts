/**
 * What binds first, by the size of a community of communities: `node tools/scale.ts --feeds N --posts N --servers N`.
 * Every constant is a line of the table below, with where it comes from; docs/scale.md says what to do about the result.
 */
import { parseArgs } from 'node:util';

/** Measured on two busy processors or given by Discord. What is neither says so. */
const FACTS = {
  /** Processor seconds to read, understand and store one new article. */
  articleCpu: 0.005,
  /** To ask a feed that has nothing new: assumed. */
  pollCpu: 0.002,
  /**
   * Bytes an article takes: text, figures, keys, index; and what is left when its text was shortened. Of items of real feeds
   * (300 characters) 5,900 to 7,300; with a thousand characters and many figures 14,000, on PostgreSQL 15,000.
   */
  articleBytes: 7200,
  shortBytes: 6800,
  /** Articles a second that one store takes, on either engine: writers wait for one another. */
  writes: 140,
  /** Requests a second that Discord allows one bot. */
  discord: 50,
  /** Servers a shard: Discord's advice; its limit is 2,500. */
  advised: 1000,
  /** Seconds between two hellos of one bucket. */
  hello: 5,
} as const;

const { values } = parseArgs({
  options: {
    feeds: { type: 'string', default: '100' },
    posts: { type: 'string', default: '10' },
    servers: { type: 'string', default: '1' },
    interval: { type: 'string', default: '15' },
    followed: { type: 'string', default: '20' },
    told: { type: 'string', default: '0.1' },
    days: { type: 'string', default: '90' },
    cores: { type: 'string', default: '2' },
    buckets: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
});
const given = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Number(value)]));
const wrong = Object.entries(given).find(([name, value]) => name !== 'json' && !(value >= 0));
if (wrong) {
  process.stderr.write(`--${wrong[0]} takes a number\n`);
  process.exit(2);
}
const {
  feeds = 0,
  posts = 0,
  servers = 0,
  interval = 15,
  followed = 20,
  told = 0.1,
  days = 90,
  cores = 2,
  buckets = 1,
} = given;

/** Alerts a day: each server follows some of the feeds, and a part of what they bring begins a story that it asked for. */
const alerts = servers * Math.min(feeds, followed) * posts * told;

/** A deterministic day: arrivals in each minute, with the morning busier than the night, and the alerts they queue. */
const day = (): { articles: number; peak: number; longest: number } => {
  const articles = feeds * posts;
  let [queue, longest, peak] = [0, 0, 0];
  for (let minute = 0; minute < 2880; minute += 1) {
    const busy = 1 + 0.8 * Math.sin(((minute - 360) / 1440) * 2 * Math.PI);
    const arriving = (articles / 1440) * busy;
    peak = Math.max(peak, arriving / 60);
    queue = Math.max(0, queue + (alerts / 1440) * busy - FACTS.discord * 60);
    longest = Math.max(longest, queue / FACTS.discord);
  }
  return { articles, peak, longest };
};

const { articles, peak, longest } = day();
const polls = feeds / (interval * 60);
const shards = Math.max(1, Math.ceil(servers / FACTS.advised));
const load = {
  'fetches a second': polls,
  'articles a day': articles,
  'processors busy with reading, at the peak': polls * FACTS.pollCpu + peak * FACTS.articleCpu,
  'articles a second into the store, at the peak': peak,
  'alerts a second, on average': alerts / 86_400,
  'seconds the last server waits for a story that all are told': servers / FACTS.discord,
  'seconds that alerts wait, at the worst of two days': longest,
  'gigabytes for the days kept': (articles * days * FACTS.articleBytes) / 1e9,
  'gigabytes with shortened texts': (articles * days * FACTS.shortBytes) / 1e9,
  shards,
  'minutes until all shards have said hello': (Math.ceil(shards / buckets) * FACTS.hello) / 60,
};

/** Each with the share of what there is that it needs. */
const bounds = [
  { what: 'processors that read feeds', share: load['processors busy with reading, at the peak'] / cores },
  { what: 'writes into one store', share: peak / FACTS.writes },
  { what: "Discord's 50 requests a second", share: load['alerts a second, on average'] / FACTS.discord },
].toSorted((a, b) => b.share - a.share);

if (values.json) process.stdout.write(`${JSON.stringify({ given, load, bounds })}\n`);
else {
  const width = Math.max(...Object.keys(load).map((name) => name.length));
  for (const [name, value] of Object.entries(load))
    process.stdout.write(`${name.padEnd(width)}  ${Number(value.toPrecision(3)).toLocaleString('en')}\n`);
  process.stdout.write('\nwhat binds first:\n');
  for (const { what, share } of bounds)
    process.stdout.write(`  ${what}: ${Number((100 * share).toPrecision(3)).toLocaleString('en')} %\n`);
}
