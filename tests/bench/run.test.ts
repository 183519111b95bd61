import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Line, verdictOf } from '#bench/line.ts';
import { ROWS } from '#bench/rows.ts';
import { tableOf } from '#bench/table.ts';
import { once, quantile } from '#bench/timing.ts';

const MAIN = fileURLToPath(new URL('../../bench/run.ts', import.meta.url));
const run = promisify(execFile);

/** The program's exit status and what it wrote. */
const bench = async (...words: string[]): Promise<{ code: unknown; stdout: string; stderr: string }> => {
  try {
    return { code: 0, ...(await run(process.execPath, [MAIN, ...words])) };
  } catch (error) {
    return z.object({ code: z.unknown(), stdout: z.string(), stderr: z.string() }).parse(error);
  }
};

const line = (over: Partial<Line>): Line => ({ what: 'it', value: 2, unit: '×', kind: 'count', ...over });

describe('a figure', () => {
  test.for([
    [line({ goal: { most: 2 } }), 'met'],
    [line({ goal: { most: 1.9 } }), 'missed'],
    [line({ goal: { least: 2 } }), 'met'],
    [line({ goal: { least: 3 } }), 'missed'],
    [line({ goal: { most: 3 }, value: Number.NaN }), 'missed'],
    [line({}), 'no goal'],
    [line({ goal: { most: 1 }, value: null }), 'not built yet'],
  ] as const)('%o is %s', ([it, verdict]) => {
    expect(verdictOf(it, { quick: false })).toBe(verdict);
  });

  test('of time is not judged at small sizes, a count is', () => {
    const missed = { goal: { most: 1 } } as const;
    expect(verdictOf(line({ ...missed, kind: 'time' }), { quick: true })).toBe('not judged');
    expect(verdictOf(line(missed), { quick: true })).toBe('missed');
  });
});

test('the table says what was measured, what it should be, and what is not built yet', () => {
  const rows = [
    { row: 'read', ...line({ what: 'ten', value: 1234.5, unit: '/s', goal: { least: 1000 } }), verdict: 'met' },
    { row: 'charts', ...line({ what: 'one', value: null }), verdict: 'not built yet' },
  ] as const;
  const [, , first, second] = tableOf(rows).split('\n');
  expect(first).toMatch(/^read +ten +1,235 \/s +≥ 1,000 +met$/);
  expect(second).toMatch(/^charts +one +– +not built yet$/);
});

test('a share of a list is one of its values', () => {
  const list = Array.from({ length: 100 }, (_, i) => 100 - i);
  expect([0.01, 0.5, 0.99, 1].map((share) => quantile(list, share))).toEqual([1, 50, 99, 100]);
});

test('work is repeated until it is long enough to be timed', async () => {
  let calls = 0;
  const time = await once(() => {
    calls += 1;
  }, 20);
  expect(calls).toBeGreaterThan(100);
  expect(time * calls).toBeGreaterThanOrEqual(20);
});

describe('the program', () => {
  test('knows its rows by their names', async () => {
    for (const [id, load] of ROWS) expect((await load()).id).toBe(id);
  }, 60_000);

  test('says which words it takes', async () => {
    for (const words of [['--only', 'nothing'], ['--fast']]) {
      const { code, stdout, stderr } = await bench(...words);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain('rows: read, ');
    }
  });

  test('prints one JSON object', async () => {
    const { code, stdout } = await bench('--quick', '--only', 'store', '--only', 'charts', '--json', '--check');
    const results = z.array(z.object({ row: z.string(), value: z.number().nullable(), verdict: z.string() }));
    const said = z.object({ machine: z.object({ node: z.string() }), results }).parse(JSON.parse(stdout));
    expect(code).toBe(0);
    expect(said.machine.node).toBe(process.version);
    expect(said.results.map(({ row, verdict }) => `${row} ${verdict}`)).toEqual([
      'store not judged',
      'store not judged',
      'charts not judged',
      'charts not judged',
    ]);
  }, 60_000);
});
