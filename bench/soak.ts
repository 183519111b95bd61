import { alertFaults, soakAlerts } from './soak/alerts.ts';
import { type Soaked, soak } from './soak/soak.ts';
import { soakStore, storeFaults } from './soak/store.ts';

/** On the wall: what may pass, beside the interval of a feed, between publication and alert. */
const LATE_MS = 10_000;
/** In processor time: the wall's depends on what else the machine does. */
const LOOP_MS = 50;
const GROWTH = 1.1;

const faults = ({ late, unread, inside, unasked, loopBusy, before, after }: Soaked): string[] => [
  ...(unread.length ? [`${unread.length} healthy feeds were not read: ${unread.slice(0, 3).join(' ')}`] : []),
  ...(inside.length ? [`names that lead inside were not refused: ${inside.join(' ')}`] : []),
  ...(unasked.length ? [`never asked: ${unasked.join(', ')}`] : []),
  ...(late.p99 > LATE_MS ? [`healthy feeds are read up to ${Math.round(late.p99)} ms late`] : []),
  ...(loopBusy > LOOP_MS ? [`the event loop is held up for ${loopBusy.toFixed(1)} ms of processor time`] : []),
  ...(after.heap > before.heap * GROWTH ? ['the heap has grown'] : []),
  ...(after.resident > before.resident * GROWTH ? ['the resident memory has grown'] : []),
];

const quick = process.argv.includes('--quick');
const PARTS = ['--alerts', '--feeds', '--store'] as const;
const named = PARTS.filter((part) => process.argv.includes(part));
/** One part alone by its name; all of them where none is named. */
const runs = (part: (typeof PARTS)[number]): boolean => named.length === 0 || named.includes(part);
const tell = (found: unknown): boolean => process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
const found: string[] = [];
if (runs('--store')) {
  const plan = quick
    ? { kills: 5, tears: 20, alerts: 400, channels: 20, processes: 2, every: 20, synced: 20 }
    : { kills: 200, tears: 300, alerts: 20_000, channels: 500, processes: 4, every: 1, synced: 200 };
  const store = await soakStore(plan);
  tell(store);
  found.push(...storeFaults(store, plan));
}
if (runs('--alerts')) {
  const alerts = await soakAlerts(
    quick
      ? { alerts: 200, kills: 5, seed: 1, patience: 300_000 }
      : { alerts: 2000, kills: 50, seed: 1, patience: 3_600_000 },
  );
  tell(alerts);
  found.push(...alertFaults(alerts));
}
if (runs('--feeds')) {
  const minutes = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 10);
  const result = await soak(
    quick
      ? { healthy: 60, hostile: 40, patience: 30_000, warm: 5000, long: 15_000, speed: 60, deadline: 3000 }
      : {
          healthy: 700,
          hostile: 300,
          patience: 900_000,
          warm: 45_000,
          long: minutes * 60_000,
          speed: 20,
          deadline: 30_000,
        },
  );
  tell(result);
  found.push(...faults(result));
}
for (const fault of found) process.stderr.write(`${fault}\n`);
process.exitCode = found.length ? 1 : 0;
