import type { Row } from './line.ts';
import { figuresRow } from './rows/figures.ts';
import { hostileRow } from './rows/hostile.ts';
import { MISSING } from './rows/missing.ts';
import { readRow } from './rows/read.ts';
import { scaleRow } from './rows/scale.ts';
import { stagesRow } from './rows/stages.ts';
import { startRow } from './rows/start.ts';
import { storeRow } from './rows/store.ts';

/** The yardstick, in the order in which it is printed. */
export const ROWS: readonly Row[] = [
  readRow,
  stagesRow,
  figuresRow,
  hostileRow,
  storeRow,
  scaleRow,
  startRow,
  ...MISSING,
];
