import { once } from 'node:events';
import { createInterface, type Interface } from 'node:readline';

/** Standard output belongs to answers. Waits where the reader is slower than we are. */
export const print = async (text: string): Promise<void> => {
  if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain');
};
export const printRow = (row: Readonly<Record<string, unknown>>): Promise<void> => print(JSON.stringify(row));

/** Whether answers are read by a person who wants colours: a terminal that has some, and nothing that forbids them (`NO_COLOR`). */
export const hasColours = (): boolean => process.stdout.isTTY === true && process.stdout.hasColors();

/** Everything beside answers, for a person. */
export const remark = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

export const inputLines = (): Interface =>
  createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
