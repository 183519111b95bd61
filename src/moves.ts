import { join } from 'node:path';
import type { Language } from '#src/base/lang.ts';
import { fail } from '#src/base/problem.ts';
import { exportBeside } from '#src/store/sqlite.ts';
import { backUp, restore } from '#src/store/sqlite-backup.ts';
import type { Store } from '#src/store/store.ts';
import { openProgress, type Watch, type Watcher } from '#src/talk/terminal/progress.ts';
import { openSample, openStore, STORE_FILE } from './app.ts';
import type { Config } from './config.ts';
import { exportTo, importFrom, type Moved, movedTo } from './export.ts';
import { checkCopy, checkTarget } from './target.ts';

/** Calls that move a whole store. */
const MOVES = ['export', 'import', 'backup', 'restore'] as const;
type Move = (typeof MOVES)[number];
export const isMove = (word: string): word is Move => (MOVES as readonly string[]).includes(word);

const using = async <T>(store: Store, work: (store: Store) => Promise<T>): Promise<T> => {
  try {
    return await work(store);
  } finally {
    await store.close();
  }
};

const exportAll = async (
  config: Config,
  file: string,
  sample: boolean,
  lang: Language,
  watch: Watch,
): Promise<Moved> => {
  if (sample) {
    const app = await openSample();
    return exportTo(app.store.export(), file, lang, watch).finally(() => app.close());
  }
  const beside = config.databaseUrl === undefined ? await exportBeside(join(config.data, STORE_FILE)) : null;
  if (beside) return exportTo(beside, file, lang, watch);
  return using(await openStore(config), (store) => exportTo(store.export(), file, lang, watch));
};

/** Does it and gives what says so. */
export const move = async (
  config: Config,
  what: Move,
  file: string | undefined,
  sample: boolean,
  lang: Language,
  output: Watcher,
): Promise<Moved> => {
  const watch: Watch = (counted) => openProgress(output, lang, counted);
  if (file === undefined) throw fail('missing_option', { name: 'FILE' });
  const own = join(config.data, STORE_FILE);
  if (what === 'export' || what === 'backup') checkTarget(file, config.databaseUrl === undefined ? own : undefined);
  if (what === 'export') return exportAll(config, file, sample, lang, watch);
  if (what === 'import') return using(await openStore(config), (store) => importFrom(store, file, lang, watch));
  // A database has tools of its own, which know what else lives in it.
  if (config.databaseUrl !== undefined) throw fail('not_embedded', {});
  if (what === 'backup') {
    const { step, end } = watch('pages');
    await backUp(own, file, step).finally(end);
  } else {
    checkCopy(file);
    restore(file, own);
  }
  return movedTo(what === 'backup' ? 'backedUp' : 'restored', what === 'backup' ? file : own, lang);
};
