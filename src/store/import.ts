import { createHash, type Hash } from 'node:crypto';
import { type Kysely, sql, type Transaction } from 'kysely';
import { z } from 'zod';
import { BarqError, fail } from '#src/base/problem.ts';
import type { Engine } from './engine.ts';
import { headShape, TABLES, type Table } from './export.ts';
import { readJson } from './json.ts';
import { versionOf } from './migrate.ts';
import type { Database } from './schema.ts';

/** Rows a transaction. */
const BATCH = 200;
/** Where it stands how far an import came, under a community that nobody is. */
const MARK = { community: 'import', name: 'progress' } as const;

const lineShape = z.object({
  table: z.enum(TABLES),
  row: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
});
const footShape = z.object({ barq: z.literal('end'), checksums: z.record(z.string(), z.string()) });
const markShape = z.object({ file: z.string(), lines: z.int() });

/** Lines as they pass somebody who counts them. */
type Passing = (lines: AsyncIterable<string>) => AsyncIterable<string>;

export interface Import {
  /**
   * Brings an export into an empty store; one that was interrupted goes on where it was. Gives the number of lines.
   * `checked`: the store is read back at the end. Throws the problems of an import, where the store or the file is not what it must be.
   */
  import(lines: AsyncIterable<string>, checked?: Passing): Promise<number>;
  /** An import that was begun and never came to its end. */
  isHalfImported(): Promise<boolean>;
}

const markOf = async (db: Kysely<Database>, file: string) => {
  const row = await db
    .selectFrom('setting')
    .where('community', '=', MARK.community)
    .where('name', '=', MARK.name)
    .select('value')
    .executeTakeFirst();
  return row && readJson(markShape, row.value, file);
};

const isEmpty = async (db: Kysely<Database>): Promise<boolean> => {
  for (const table of TABLES) {
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(db);
    if (rows.length > 0) return false;
  }
  return true;
};

const write = async (
  engine: Engine,
  trx: Transaction<Database>,
  table: Table,
  rows: readonly z.output<typeof lineShape>['row'][],
): Promise<void> => {
  const columns = Object.keys(rows[0] ?? {});
  const values = rows.map((row) => sql`(${sql.join(columns.map((name) => row[name] ?? null))})`);
  await sql`insert into ${sql.table(table)} (${sql.join(columns.map((name) => sql.ref(name)))})
    values ${sql.join(values)}`.execute(trx);
  if (table !== 'article_text') return;
  for (const { article_id, tokens } of rows) await engine.index(trx, Number(article_id), String(tokens), false);
};

/** What is read of a file, line by line: what it promises, and whether it keeps that. */
interface Reading {
  readonly head: z.output<typeof headShape>;
  readonly name: string;
  readonly sums: Map<Table, Hash>;
  lines: number;
}

const parsed = <S extends z.ZodType>(shape: S, line: string, at: number): z.output<S> => {
  try {
    return shape.parse(JSON.parse(line));
  } catch {
    throw fail('import_line', { line: String(at) });
  }
};

/** Checks the sums at the end of the file against the lines that were read. */
const expectSums = (reading: Reading, line: string): void => {
  const { checksums } = parsed(footShape, line, reading.lines);
  for (const table of TABLES) {
    const sum = (reading.sums.get(table) ?? createHash('sha256')).digest('hex');
    if (checksums[table] !== sum) throw fail('import_changed', { what: table });
  }
};

/** Every row is where it was: the store, exported, has the sums of the file. */
const expectStored = async (engine: Engine, exported: AsyncIterable<string>, foot: string): Promise<void> => {
  let last = '';
  for await (const line of exported) last = line.trimEnd();
  if (last !== foot) throw fail('import_changed', { what: engine.file });
};

const begin = async (engine: Engine, line: string): Promise<{ reading: Reading; done: number }> => {
  const head = parsed(headShape, line, 1);
  const version = await versionOf(engine.db);
  if (head.schema !== version) throw fail('import_schema', { theirs: String(head.schema), ours: String(version) });
  const name = createHash('sha256').update(line).digest('hex');
  const mark = await markOf(engine.db, engine.file);
  if (mark && mark.file !== name) throw fail('import_begun', {});
  if (!mark && !(await isEmpty(engine.db))) throw fail('import_into', { file: engine.file });
  return { reading: { head, name, sums: new Map(), lines: 1 }, done: mark?.lines ?? 1 };
};

const setMark = async (trx: Transaction<Database>, { name: file, lines }: Reading): Promise<void> => {
  const value = JSON.stringify({ file, lines });
  await trx
    .insertInto('setting')
    .values({ ...MARK, value })
    .onConflict((conflict) => conflict.columns(['community', 'name']).doUpdateSet({ value }))
    .execute();
};

const finish = (engine: Engine, { head }: Reading): Promise<void> =>
  engine.db.transaction().execute(async (trx) => {
    await engine.giveIds(trx, head.ids);
    await trx.deleteFrom('setting').where('community', '=', MARK.community).where('name', '=', MARK.name).execute();
  });

export const importQueries = (engine: Engine, exported: () => AsyncIterable<string>): Import => ({
  isHalfImported: async () => (await markOf(engine.db, engine.file)) !== undefined,

  import: async (lines, checked = (all) => all) => {
    let state: Awaited<ReturnType<typeof begin>> | undefined;
    let foot: string | undefined;
    let batch: { readonly table: Table; readonly rows: z.output<typeof lineShape>['row'][] } | undefined;
    const flush = async (reading: Reading): Promise<void> => {
      const full = batch;
      batch = undefined;
      try {
        await engine.db.transaction().execute(async (trx) => {
          if (full) await write(engine, trx, full.table, full.rows);
          await setMark(trx, reading);
        });
      } catch (error) {
        if (error instanceof BarqError || !(error instanceof Error)) throw error;
        throw fail('import_row', { line: String(reading.lines), why: error.message });
      }
    };
    for await (const line of lines) {
      if (!state) {
        state = await begin(engine, line);
        continue;
      }
      const { reading, done } = state;
      if (foot !== undefined) throw fail('import_short', {});
      if (line.startsWith('{"barq":"end"')) {
        reading.lines += 1;
        foot = line;
        expectSums(reading, line);
        continue;
      }
      const { table, row } = parsed(lineShape, line, reading.lines + 1);
      const sum = reading.sums.get(table) ?? createHash('sha256');
      reading.sums.set(table, sum.update(`${line}\n`));
      if (batch && (batch.table !== table || batch.rows.length >= BATCH)) await flush(reading);
      reading.lines += 1;
      if (reading.lines <= done) continue;
      batch ??= { table, rows: [] };
      batch.rows.push(row);
    }
    if (!state || foot === undefined) throw fail('import_short', {});
    if (batch) await flush(state.reading);
    await finish(engine, state.reading);
    await expectStored(engine, checked(exported()), foot);
    return state.reading.lines;
  },
});
