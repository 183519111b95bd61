import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type App, openSample, sampleOn } from '#src/app.ts';
import { answerLines } from '#src/lines.ts';
import { openPostgres } from '#src/store/postgres.ts';
import { asJson } from '#src/talk/json.ts';
import { runCommand } from '#src/talk/terminal/run.ts';
import { freshDatabase } from '../helpers/postgres.ts';
import { NO_POSTGRES } from '../helpers/postgres-cluster.ts';

const FILE = new URL('../../tools/training/corpora/sample/questions.jsonl', import.meta.url);
const QUESTIONS = readFileSync(FILE, 'utf8').trim().split('\n');
const Row = z.looseObject({ status: z.string() });

async function* linesOf(rows: readonly string[]): AsyncGenerator<string> {
  yield* rows;
}

/** Every answer with all that it shows: results, evidence, what is known nearby, and the words. */
const answers = async (app: App): Promise<unknown[]> => {
  const rows: unknown[] = [];
  await answerLines(
    app,
    linesOf(QUESTIONS),
    async (row) => {
      rows.push(row);
    },
    app.clock(),
  );
  return rows;
};

describe.skipIf(NO_POSTGRES)(`the sample on both engines${NO_POSTGRES ? ` (${NO_POSTGRES})` : ''}`, () => {
  let [file, database]: App[] = [];
  beforeAll(async () => {
    file = await openSample();
    database = await sampleOn(await openPostgres(await freshDatabase()));
  }, 120_000);
  afterAll(async () => {
    await file?.close();
    await database?.close();
  });

  test('every question has the same answer', async () => {
    if (!file || !database) throw new Error('not open');
    const [one, other] = [await answers(file), await answers(database)];
    expect(one.length).toBe(QUESTIONS.length);
    expect(one.filter((row) => Row.parse(row).status === 'answered').length).toBeGreaterThan(QUESTIONS.length / 2);
    expect(other).toEqual(one);
  }, 120_000);

  test.each([
    ['news', {}],
    ['trends', {}],
    ['trends', { by: 'outlet' }],
    ['brief', { days: '30' }],
    ['figures', { subject: 'bitcoin' }],
    ['story', { story: '1' }],
  ] as const)('%s %o tells the same', async (name, options) => {
    if (!file || !database) throw new Error('not open');
    const call = { positional: [], options: new Map(Object.entries(options).map(([key, is]) => [key, [is]])) };
    const [one, other] = await Promise.all(
      [file, database].map(async (app) => asJson('en', await runCommand(name, call, app.context(app.clock(), 'en')))),
    );
    expect(JSON.stringify(one).length).toBeGreaterThan(200);
    expect(other).toEqual(one);
  });
});
