import { alertFaults, soakAlerts } from './soak/alerts.ts';
import { type Soaked, soak } from './soak/soak.ts';

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
/** Either half alone by `--alerts` or `--feeds`. */
const only = (half: string): boolean => process.argv.includes(half);
const found: string[] = [];
if (!only('--feeds')) {
  const alerts = await soakAlerts(
    quick
      ? { alerts: 200, kills: 5, seed: 1, patience: 300_000 }
      : { alerts: 2000, kills: 50, seed: 1, patience: 3_600_000 },
  );
  process.stdout.write(`${JSON.stringify(alerts, null, 2)}\n`);
  found.push(...alertFaults(alerts));
}
if (!only('--alerts')) {
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
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  found.push(...faults(result));
}
for (const fault of found) process.stderr.write(`${fault}\n`);
process.exitCode = found.length ? 1 : 0;
