import { lstat, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STORE_FILE } from '#src/app.ts';
import { configFrom } from '#src/config.ts';
import { move } from '#src/moves.ts';
import { openSqlite } from '#src/store/sqlite.ts';
import { line, plain } from '#src/talk/runs.ts';
import { explained } from '#src/talk/words.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'barq-moves-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

type Move = Parameters<typeof move>[1];

/** Moves a store and gives what was said, and what somebody at a terminal saw meanwhile, isolates apart. */
const moved = async (what: Move, file: string, { lang = 'en' as 'ar' | 'en', sample = false, isTTY = true } = {}) => {
  let seen = '';
  const output = Object.assign(new PassThrough(), { isTTY });
  output.on('data', (chunk) => {
    seen += String(chunk);
  });
  const config = configFrom({ BARQ_DATA: join(folder, 'store') });
  const { text, lines } = await move(config, what, join(folder, file), sample, lang, output);
  return { text, lines: (lines ?? 0).toLocaleString('en'), seen: seen.replace(/[\u2066-\u2069]/g, '') };
};

test('whoever watches a store move sees how far that is, in both languages', async () => {
  const out = await moved('export', 'all.jsonl', { sample: true });
  expect(out.seen).toContain(`${'█'.repeat(24)} Lines: ${out.lines} of ${out.lines}\u001b[K`);
  expect(out.seen.endsWith('\r\u001b[K')).toBe(true);

  const into = await moved('import', 'all.jsonl', { lang: 'ar' });
  expect(into.seen).toContain(` الأسطر: ${into.lines} من ${into.lines}\u001b[K`);
  expect(into.seen).toContain(` الأسطر المراجَعة: ${into.lines} من ${into.lines}\u001b[K`);
  expect(into.seen.indexOf('المراجَعة')).toBeGreaterThan(into.seen.lastIndexOf('الأسطر: '));

  // A small store is copied at once.
  const store = await openSqlite(join(folder, 'store', STORE_FILE));
  await store.set('padding', 'text', 'x'.repeat(10_000_000));
  await store.close();
  expect((await moved('backup', 'copy.db')).seen).toContain('█░░');
  expect((await moved('backup', 'copy.db', { lang: 'ar' })).seen).toContain('صفحات المخزن: ');
});

test('nothing is drawn where nobody watches', async () => {
  const { seen, text } = await moved('export', 'quiet.jsonl', { sample: true, isTTY: false });
  expect(seen).toBe('');
  expect(text).toContain('quiet.jsonl');
});

describe('what is no ordinary file stays what it is', () => {
  const server = createServer();
  afterAll(() => server.close());
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(join(folder, 'socket'), done));
    await symlink(join(folder, 'socket'), join(folder, 'link'));
    await mkdir(join(folder, 'folder'));
    await (await openSqlite(join(folder, 'store', STORE_FILE))).close();
  });

  test.for([
    ['backup', 'socket'],
    ['backup', 'link'],
    ['export', 'socket'],
    ['restore', 'socket'],
  ] as const)('%s with a %s', async ([what, file]) => {
    const why = what === 'restore' ? 'not_readable' : 'not_writable';
    await expect(moved(what, file)).rejects.toMatchObject({ problem: { code: why, details: { why: 'EFTYPE' } } });
    expect((await lstat(join(folder, 'socket'))).isSocket()).toBe(true);
    expect((await lstat(join(folder, 'link'))).isSymbolicLink()).toBe(true);
  });

  test.for(['backup', 'export', 'restore'] as const)('%s with a folder, or below a file', async (what) => {
    await expect(moved(what, 'folder')).rejects.toMatchObject({ problem: { details: { why: 'EISDIR' } } });
    const below = moved(what, join('store', STORE_FILE, 'x'));
    await expect(below).rejects.toMatchObject({ problem: { details: { why: 'ENOTDIR' } } });
  });

  test.for(['backup', 'export'] as const)('%s into a folder that is not there', async (what) => {
    const missing = moved(what, join('nowhere', 'copy'));
    await expect(missing).rejects.toMatchObject({ problem: { code: 'not_writable', details: { why: 'ENOENT' } } });
  });

  test.for(['backup', 'export'] as const)('%s over the store itself', async (what) => {
    const file = join('store', STORE_FILE);
    const before = await readFile(join(folder, file));
    await expect(moved(what, file)).rejects.toMatchObject({ problem: { details: { why: 'OWN_STORE' } } });
    expect(await readFile(join(folder, file))).toEqual(before);
  });

  test('it is said in both languages', () => {
    const problem = { code: 'not_writable', details: { file: 'x', why: 'EFTYPE' } } as const;
    const said = (lang: 'en' | 'ar') =>
      plain(line('plain', explained(lang, problem)), lang).replace(/[\u2066-\u2069]/g, '');
    expect(said('en')).toBe('x cannot be written: it is no ordinary file.');
    expect(said('ar')).toBe('لا يمكن الكتابة في x: ليس ملفًا عاديًا.');
  });
});
