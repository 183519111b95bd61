import type { Row } from './line.ts';
import { figuresRow } from './rows/figures.ts';
import { hostileRow } from './rows/hostile.ts';
import { MISSING } from './rows/missing.ts';
import { readRow } from './rows/read.ts';
import { stagesRow } from './rows/stages.ts';

/** The yardstick, in the order in which it is printed. */
export const ROWS: readonly Row[] = [readRow, stagesRow, figuresRow, hostileRow, ...MISSING];
