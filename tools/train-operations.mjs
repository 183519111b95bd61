// Trains src/survey/operation-model.json from tools/training/phrasings-*.txt, their slots filled from slots.json: one
// softmax regression, the same model on every machine. `--check` prints cross-validated figures and writes nothing.
import { readFileSync, writeFileSync } from 'node:fs';
import { operationFeatures } from '../src/survey/operation-features.ts';
import { readQuestion } from '../src/survey/question.ts';

const HERE = new URL('./training/', import.meta.url);
const MODEL = new URL('../src/survey/operation-model.json', import.meta.url);
const NOW = new Date('2026-11-21T00:00:00Z');
const FILLS = 3;
const EPOCHS = 16;
const RATE = 0.25;
const L2 = 1e-3;
/** The share of a question's features that a pass leaves out, so that no one word carries a reading alone: words are misspelt. */
const DROPPED = 0.6;
const FOLDS = 8;
/** A feature of fewer phrasings would learn them by heart. */
const FEWEST = 3;
/** Weights smaller than this are left out of the file. */
const TINY = 0.1;

/** A small generator with a fixed seed: fills and shuffles are the same everywhere. */
const random = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
};
const shuffled = (list, next) => {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i -= 1) {
    const j = Math.floor(next() * (i + 1));
    [copy[i], copy[j]] = [copy[j], copy[i]];
  }
  return copy;
};

const slots = JSON.parse(readFileSync(new URL('slots.json', HERE), 'utf8'));
/** Two slots of one kind never hold the same. */
const filled = (phrasing, lang, next) => {
  const used = new Set();
  return phrasing.replace(/\{(\w+)\}/g, (_, slot) => {
    const list = slots[lang][slot] ?? slots[lang][slot.replace(/2$/, '')];
    if (!list) throw new Error(`no slot ${slot} in: ${phrasing}`);
    const free = list.filter((word) => !used.has(word));
    const word = free[Math.floor(next() * free.length)];
    used.add(word);
    return word;
  });
};

const phrasings = ['en', 'ar'].flatMap((lang) => {
  let operation = '';
  return readFileSync(new URL(`phrasings-${lang}.txt`, HERE), 'utf8')
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('[')) operation = line.slice(1, -1);
      return line === '' || /^[#[]/.test(line) ? [] : [{ lang, operation, text: line }];
    });
});
const operations = [...new Set(phrasings.map((p) => p.operation))];
/** Questions as they were asked of whole corpora count more than phrasings: nothing of them is filled in. */
const WHOLE = 3;
const asked = readFileSync(new URL('questions.jsonl', HERE), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

const fill = random(3);
const rowOf = (lang, phrasing, question, operation, now = NOW) => ({
  lang,
  phrasing,
  question,
  label: operations.indexOf(operation),
  features: operationFeatures(readQuestion({ text: question, now })),
});
const rows = phrasings.flatMap(({ lang, operation, text }, phrasing) =>
  [...new Set(Array.from({ length: FILLS }, () => filled(text, lang, fill)))].map((question) =>
    rowOf(lang, phrasing, question, operation),
  ),
);
for (const [i, { lang, operation, text, now }] of asked.entries()) {
  const row = rowOf(lang, phrasings.length + i, text, operation, new Date(now));
  rows.push(...Array.from({ length: WHOLE }, () => row));
}
const uses = new Map();
for (const { features, phrasing } of rows)
  for (const name of features) uses.set(name, (uses.get(name) ?? new Set()).add(phrasing));
for (const row of new Set(rows)) row.features = row.features.filter((name) => uses.get(name).size >= FEWEST);

const softmax = (scores) => {
  const top = Math.max(...scores);
  const powers = scores.map((s) => Math.exp(s - top));
  const all = powers.reduce((a, b) => a + b, 0);
  return powers.map((p) => p / all);
};
const scoresOf = (weights, features) => {
  const scores = operations.map(() => 0);
  for (const name of ['bias', ...features]) {
    const row = weights.get(name);
    if (row) for (let k = 0; k < scores.length; k += 1) scores[k] += row[k];
  }
  return scores;
};
const train = (seen) => {
  const [weights, squares] = [new Map(), new Map()];
  const next = random(7);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const { features: all, label } of shuffled(seen, next)) {
      const features = all.filter(() => next() >= DROPPED);
      const p = softmax(scoresOf(weights, features));
      for (const name of ['bias', ...features]) {
        const row = weights.get(name) ?? new Float64Array(operations.length);
        const square = squares.get(name) ?? new Float64Array(operations.length).fill(1);
        for (let k = 0; k < row.length; k += 1) {
          const gradient = p[k] - (k === label ? 1 : 0) + L2 * row[k];
          square[k] += gradient * gradient;
          row[k] -= (RATE * gradient) / Math.sqrt(square[k]);
        }
        weights.set(name, row);
        squares.set(name, square);
      }
    }
  }
  return weights;
};
const best = (scores) => scores.indexOf(Math.max(...scores));

// Whole phrasings are held out, with all their fills.
const order = shuffled(
  Array.from({ length: phrasings.length + asked.length }, (_, i) => i),
  random(11),
);
const tally = { en: [0, 0, 0], ar: [0, 0, 0] };
const wrong = [];
for (let fold = 0; fold < FOLDS; fold += 1) {
  const test = new Set(order.filter((_, i) => i % FOLDS === fold));
  const weights = train(rows.filter((r) => !test.has(r.phrasing)));
  for (const row of rows.filter((r) => test.has(r.phrasing))) {
    const scores = scoresOf(weights, row.features);
    const p = softmax(scores);
    const got = best(scores);
    const two = [...p.keys()].sort((a, b) => p[b] - p[a]).slice(0, 2);
    tally[row.lang][0] += 1;
    tally[row.lang][1] += got === row.label;
    tally[row.lang][2] += two.includes(row.label);
    if (got !== row.label)
      wrong.push(`${operations[row.label]} as ${operations[got]} ${p[got].toFixed(2)}\t${row.question}`);
  }
}
for (const [lang, [all, right, second]] of Object.entries(tally))
  console.log(
    `${lang}  ${all} questions of phrasings held out: ${((100 * right) / all).toFixed(1)} % right, among the first two ${((100 * second) / all).toFixed(1)} %`,
  );
if (process.argv.includes('--verbose')) console.log(wrong.join('\n'));
if (!process.argv.includes('--check')) {
  const weights = train(rows);
  const lines = [...weights]
    .map(([name, row]) => [
      name,
      operations.flatMap((_, k) => (Math.abs(row[k]) >= TINY ? [[k, Math.round(100 * row[k])]] : [])),
    ])
    .filter(([, row]) => row.length > 0)
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([name, row]) => `${JSON.stringify(name)}:${JSON.stringify(row.flat())}`);
  writeFileSync(MODEL, `{"operations":${JSON.stringify(operations)},\n"weights":{\n${lines.join(',\n')}\n}}\n`);
}
