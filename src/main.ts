import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { readStage } from './filters.ts';

const write = async (row: Readonly<Record<string, unknown>>): Promise<void> => {
  if (!process.stdout.write(`${JSON.stringify(row)}\n`)) await once(process.stdout, 'drain');
};
const [, , word, ...rest] = process.argv;
if (word === 'read') {
  const sound = await readStage(rest[0], createInterface({ input: process.stdin, crlfDelay: Infinity }), write);
  process.exitCode = sound ? 0 : 1;
}
