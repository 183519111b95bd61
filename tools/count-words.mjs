// Writes src/meaning/word-counts.ts: in how many of the training items of a language each word stands, and each sense of
// story matching, so that rare words weigh more than common ones without any count of the stored news.
import { readFileSync, writeFileSync } from 'node:fs';
import { sensesIn, stemsIn } from '../src/meaning/story-words.ts';

/** Every English word that is written small is known to be no name; Arabic shows that by counts only. */
const FEWEST = { en: 1, ar: 3 };
const rows = readFileSync(new URL('./training/topics.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

const parts = ['en', 'ar'].map((lang) => {
  const counts = new Map();
  const own = rows.filter((row) => row.lang === lang);
  for (const { title, text } of own) {
    const whole = `${title}\n${text}`;
    // A word that is only ever written with a capital may be a name, and a name is never common.
    const plain = stemsIn(whole).filter(({ raw }) => !/^\p{Lu}/u.test(raw));
    const found = new Set([...plain.map(({ stem }) => stem), ...sensesIn(whole, lang).map((s) => `s:${s}`)]);
    for (const word of found) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const byCount = new Map();
  for (const [word, n] of [...counts].sort((a, b) => (a[0] < b[0] ? -1 : 1)))
    if (n >= FEWEST[lang]) byCount.set(n, [...(byCount.get(n) ?? []), word]);
  const lines = [...byCount]
    .sort((a, b) => a[0] - b[0])
    .map(([n, words]) => `      ${n}: ${JSON.stringify(words.join(' '))},`);
  return `  ${lang}: {\n    items: ${own.length},\n    words: {\n${lines.join('\n')}\n    },\n  },`;
});
writeFileSync(
  new URL('../src/meaning/word-counts.ts', import.meta.url),
  `/** Written by tools/count-words.mjs: words by the number of training items they stand in. */\nexport const WORD_COUNTS: Readonly<Record<'en' | 'ar', { items: number; words: Readonly<Record<number, string>> }>> = {\n${parts.join('\n')}\n};\n`,
);
