import type { IntervalHistogram } from 'node:perf_hooks';
import type { Tally } from '#src/base/tally.ts';
import type { Store } from '#src/store/store.ts';
import type { Metric } from './metrics.ts';

/** What is measured of a running Barq. */
export interface Measured {
  readonly store: Store;
  readonly clock: () => Date;
  readonly counts: Tally['counts'];
  /** How late the loop of the program comes round. */
  readonly loop: IntervalHistogram;
  readonly version: string;
}

/** A feed that is later than this is not merely waiting for its turn. */
const LATE_MS = 600_000;
const NANO = 1e-9;
const MICRO = 1e-6;

const one = (name: string, help: string, value: number, type: Metric['type'] = 'gauge'): Metric => ({
  name,
  help,
  type,
  values: [{ value }],
});

const ofProcess = ({ loop, version }: Measured): Metric[] => {
  const { rss, heapUsed } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  return [
    {
      name: 'barq_info',
      help: 'The version that runs.',
      type: 'gauge',
      values: [{ labels: { version, node: process.versions.node }, value: 1 }],
    },
    one('process_start_time_seconds', 'When it was started.', Math.round(Date.now() / 1000 - process.uptime())),
    one('process_cpu_seconds_total', 'Processor time.', (user + system) * MICRO, 'counter'),
    one('process_resident_memory_bytes', 'Memory, threads and all.', rss),
    one('nodejs_heap_used_bytes', 'Memory of the main heap.', heapUsed),
    {
      name: 'barq_loop_delay_seconds',
      help: 'How late the program came round to what was due, since it was last asked.',
      type: 'gauge',
      values: (loop.count > 0 ? [0.5, 0.99, 1] : []).map((quantile) => ({
        labels: { quantile: String(quantile) },
        value: loop.percentile(quantile * 100) * NANO,
      })),
    },
  ];
};

const ofStore = async ({ store, clock }: Measured): Promise<Metric[]> => {
  const [vitals, alerts] = await Promise.all([store.vitals(clock().getTime() - LATE_MS), store.backlog()]);
  const { feeds, failing, gone, unread, late, articles, lastFetched } = vitals;
  return [
    one('barq_feeds', 'Feeds that are followed.', feeds),
    {
      name: 'barq_feeds_troubled',
      help: 'Feeds that failed the last time, are gone for good, were never read, or are ten minutes late.',
      type: 'gauge',
      values: Object.entries({ failing, gone, unread, late }).map(([how, value]) => ({ labels: { how }, value })),
    },
    one('barq_articles', 'Articles that these feeds brought.', articles),
    ...(lastFetched === undefined
      ? []
      : [one('barq_last_fetch_time_seconds', 'When a feed was last asked.', Math.round(lastFetched / 1000))]),
    {
      name: 'barq_alerts',
      help: 'Alerts that are to be sent, and that were given up.',
      type: 'gauge',
      values: [
        { labels: { state: 'due' }, value: alerts.due },
        { labels: { state: 'dead' }, value: alerts.dead },
      ],
    },
  ];
};

/** All that is measured now. The loop's delay begins anew. */
export const measure = async (measured: Measured): Promise<readonly Metric[]> => {
  const events = measured.counts().map(({ level, event, count }) => ({ labels: { level, event }, value: count }));
  const metrics: Metric[] = [
    ...ofProcess(measured),
    ...(await ofStore(measured)),
    { name: 'barq_events_total', help: 'Events of the log, written or not.', type: 'counter', values: events },
  ];
  measured.loop.reset();
  return metrics;
};
