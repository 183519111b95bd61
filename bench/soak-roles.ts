import { soakRoles } from './soak/roles.ts';

const seconds = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 300);
/** From a death to the next holder of its shards. */
const RETAKEN_MS = 10_000;

const result = await soakRoles(seconds * 1000);
process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
const { owed, posted, twice, left, dead, unheld, asked, answered, died } = result;
const lost = asked - answered - died;
const found = [
  ...(posted < owed ? [`${owed - posted} alerts were not posted`] : []),
  ...(twice > 0 ? [`${twice} alerts came twice`] : []),
  ...(left + dead > 0 ? [`${left} alerts are left, ${dead} given up`] : []),
  ...(unheld > RETAKEN_MS ? [`nobody held the shards for ${unheld} ms`] : []),
  // One that a process was given before it died has nobody else who knows of it: Discord tells the asker so.
  ...(lost > 0 ? [`${lost} of ${asked} interactions were not answered by a process that lived`] : []),
];
for (const fault of found) process.stderr.write(`${fault}\n`);
process.exitCode = found.length ? 1 : 0;
