import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { STORE_FILE } from '#src/app.ts';
import { configFrom } from '#src/config.ts';
import { move } from '#src/moves.ts';
import { openSqlite } from '#src/store/sqlite.ts';

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
