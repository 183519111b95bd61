import { open } from 'node:fs/promises';
import type { Language } from '#src/base/lang.ts';
import { fail } from '#src/base/problem.ts';
import type { Store } from '#src/store/store.ts';
import { figure, foreign, line, plain } from '#src/talk/runs.ts';
import { phrase } from '#src/talk/words.ts';

/** Writes the whole store as JSON lines and gives the sentence that says so. Throws `not_writable`. */
export const exportTo = async (store: Store, file: string, lang: Language): Promise<string> => {
  const handle = await open(file, 'w').catch((error: NodeJS.ErrnoException) => {
    throw fail('not_writable', { file, why: error.code ?? error.message });
  });
  let lines = 0;
  try {
    for await (const row of store.export()) {
      await handle.write(row);
      lines += 1;
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return plain(line('plain', phrase(lang, 'exported', { file: foreign(file), lines: figure(String(lines)) })), lang);
};
