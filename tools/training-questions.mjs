// What is asked of the corpora in tools/training/corpora: each question as it was put, and in other people's words.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const HERE = new URL('./training/corpora/', import.meta.url).pathname;

export const corpora = readdirSync(HERE).sort();

export const folderOf = (corpus) => join(HERE, corpus);

const lines = (path) => readFileSync(path, 'utf8').trim().split('\n');

/** `id|English|Arabic`: two other wordings with the answer of the question that they stand for. */
const wordings = (corpus) => {
  const path = join(HERE, corpus, 'wordings.txt');
  return existsSync(path) ? lines(path).map((line) => line.split('|')) : [];
};

/** The questions as they were put. */
export const putTo = (corpus) => lines(join(HERE, corpus, 'questions.jsonl')).map((line) => JSON.parse(line));

/** The same in other words. */
export const rewordedOf = (corpus) => {
  const known = new Map(putTo(corpus).map((row) => [row.id, row]));
  return wordings(corpus).flatMap(([id, en, ar]) => {
    const row = known.get(id);
    if (!row || !en || !ar) throw new Error(`${corpus}/wordings.txt: ${id}`);
    return Object.entries({ en, ar }).map(([lang, question]) => ({ ...row, id: `${id}~${lang}`, lang, question }));
  });
};
