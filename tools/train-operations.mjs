// Trains src/survey/operation-model.json from tools/training/phrasings-*.txt, their slots filled from slots.json, and
// from what was asked of the corpora: one softmax regression, the same model on every machine. Its likelihoods are set by what it reads
// of questions that were held out. `--check` only prints those figures and whether the stored model is this one;
// `--held FOLDER` writes, for each corpus, the model that has seen none of its questions.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { operationFeatures } from '../src/survey/operation-features.ts';
import { readQuestion } from '../src/survey/question.ts';

const HERE = new URL('./training/', import.meta.url);
const MODEL = new URL('../src/survey/operation-model.json', import.meta.url);
const NOW = new Date('2026-11-21T00:00:00Z');
const FILLS = 3;
/** Of a phrasing with alternatives, more. */
const MORE_FILLS = 8;
const EPOCHS = 16;
const SEEDS = [7, 11, 13];
const RATE = 0.25;
const L2 = 2e-2;
/** The share of a question's features that a pass leaves out, so that no one word carries a reading alone: words are misspelt. */
const DROPPED = 0.5;
const FOLDS = 8;
/** A feature of fewer phrasings would learn them by heart. */
const FEWEST = 2;
/** Weights smaller than this are left out of the file. */
const TINY = 0.03;
/** Questions as they were asked of whole corpora count more than phrasings: nothing of them is filled in. */
const WHOLE = 3;

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
/** One of the alternatives in `(this|that)`. */
const chosen = (phrasing, next) => {
  const one = phrasing.replace(/\(([^()]*\|[^()]*)\)/g, (_, all) => {
    const list = all.split('|');
    return list[Math.floor(next() * list.length)];
  });
  return one === phrasing ? one : chosen(one, next);
};
/** Two slots of one kind never hold the same. */
const filled = (phrasing, lang, next) => {
  const used = new Set();
  return chosen(phrasing, next).replace(/\{(\w+)\}/g, (_, slot) => {
    const list = slots[lang][slot] ?? slots[lang][slot.replace(/[23]$/, '')];
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
/**
 * What was asked of the corpora and has an answer. Sources that differ are asked for as a value is; `asks` names what the
 * words ask for where the answer is of another kind, as a multiple that a source states.
 */
const asked = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'sample'].flatMap((set) =>
  readFileSync(new URL(`corpora/${set}/questions.jsonl`, HERE), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ kind }) => kind !== 'unanswerable')
    .map(({ lang, kind, asks, question, now }) => ({
      set,
      lang,
      operation: asks ?? (kind === 'conflict' ? 'value' : kind),
      text: question,
      now,
    })),
);

/** A question typed in haste: one letter of one long word lost, doubled or changed with its neighbour. */
const SLIPS = 0.25;
const slipped = (text, next) => {
  if (next() >= SLIPS) return text;
  const long = [...text.matchAll(/\p{L}{5,}/gu)];
  if (long.length === 0) return text;
  const { 0: word, index: start } = long[Math.floor(next() * long.length)];
  const at = 1 + Math.floor(next() * (word.length - 2));
  const kind = Math.floor(next() * 3);
  const [a, b] = [word[at], word[at + 1]];
  const changed = [b, a + a + b, b + a][kind];
  return text.slice(0, start + at) + changed + text.slice(start + at + 2);
};

const fill = random(3);
const rowOf = (lang, phrasing, question, operation, now = NOW) => ({
  lang,
  phrasing,
  question,
  label: operations.indexOf(operation),
  names: operationFeatures(readQuestion({ text: question, now })),
});
const rows = phrasings.flatMap(({ lang, operation, text }, phrasing) =>
  [
    ...new Set(
      Array.from({ length: text.includes('|') ? MORE_FILLS : FILLS }, () => slipped(filled(text, lang, fill), fill)),
    ),
  ].map((question) => rowOf(lang, phrasing, question, operation)),
);
for (const [i, { set, lang, operation, text, now }] of asked.entries()) {
  const row = { ...rowOf(lang, phrasings.length + i, text, operation, new Date(now)), set };
  rows.push(...Array.from({ length: WHOLE }, () => row));
}
const uses = new Map();
for (const { names, phrasing } of rows) for (const n of names) uses.set(n, (uses.get(n) ?? new Set()).add(phrasing));
const known = ['bias', ...[...uses].filter(([, of]) => of.size >= FEWEST).map(([name]) => name)];
const index = new Map(known.map((name, i) => [name, i]));
for (const row of new Set(rows))
  row.features = Int32Array.from(row.names.flatMap((name) => (index.has(name) ? [index.get(name)] : [])));

const K = operations.length;
const softmax = (scores, heat = 1) => {
  const top = Math.max(...scores);
  const powers = Array.from(scores, (s) => Math.exp((s - top) / heat));
  const all = powers.reduce((a, b) => a + b, 0);
  return powers.map((p) => p / all);
};
const scoresOf = (weights, features) => {
  const scores = weights.slice(0, K);
  for (const f of features) for (let k = 0; k < K; k += 1) scores[k] += weights[f * K + k];
  return scores;
};
const trained = (seen, seed) => {
  const weights = new Float64Array(known.length * K);
  const squares = new Float64Array(known.length * K).fill(1);
  const next = random(seed);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const { features: all, label } of shuffled(seen, next)) {
      const features = all.filter(() => next() >= DROPPED);
      const p = softmax(scoresOf(weights, features));
      p[label] -= 1;
      for (const f of [0, ...features]) {
        for (let k = 0, at = f * K; k < K; k += 1, at += 1) {
          const gradient = p[k] + L2 * weights[at];
          squares[at] += gradient * gradient;
          weights[at] -= (RATE * gradient) / Math.sqrt(squares[at]);
        }
      }
    }
  }
  return weights;
};
/** The mean of several passes: which features a pass leaves out, and in which order, is chance. */
const train = (seen) => {
  const all = SEEDS.map((seed) => trained(seen, seed));
  return all[0].map((_, i) => all.reduce((sum, weights) => sum + weights[i], 0) / all.length);
};
const best = (scores) => scores.indexOf(Math.max(...scores));

/** What a model says of rows that it was not trained on. */
const heldOut = (isTest) => {
  const test = rows.filter(isTest);
  const weights = train(rows.filter((r) => !isTest(r)));
  return { weights, read: [...new Set(test)].map((row) => ({ ...row, scores: scoresOf(weights, row.features) })) };
};
const tell = (name, read, heat) => {
  for (const lang of ['ar', 'en']) {
    const own = read.filter((r) => r.lang === lang);
    const share = (of) => ((100 * own.filter(of).length) / own.length).toFixed(1);
    const rank = (r) => r.scores.filter((s) => s > r.scores[r.label]).length;
    const loss = (t) =>
      (own.reduce((sum, r) => sum - Math.log(softmax(r.scores, t)[r.label]), 0) / own.length).toFixed(3);
    console.log(
      `${lang}  ${own.length} ${name} held out: ${share((r) => rank(r) === 0)} % right, among the first two ${share((r) => rank(r) < 2)} %, log loss ${loss(1)}, tempered ${loss(heat)}`,
    );
  }
};
/** Of readings by their likelihood, how many are right: a likelihood that can be trusted says the same. */
const calibration = (read, heat) => {
  const bins = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.999, 1.01];
  for (let b = 0; b + 1 < bins.length; b += 1) {
    const own = read
      .map((r) => ({ r, p: Math.max(...softmax(r.scores, heat)) }))
      .filter(({ p }) => p >= bins[b] && p < bins[b + 1]);
    if (own.length === 0) continue;
    const mean = (of) => ((100 * own.reduce((s, x) => s + of(x), 0)) / own.length).toFixed(0);
    console.log(
      `  ${bins[b]}–${Math.min(1, bins[b + 1])}: ${own.length} said ${mean(({ p }) => p)} % right ${mean(({ r }) => (best(r.scores) === r.label ? 1 : 0))} %`,
    );
  }
};
const lossAt = (read, heat) => read.reduce((sum, r) => sum - Math.log(softmax(r.scores, heat)[r.label]), 0);
const heatOf = (read) => {
  const heats = Array.from({ length: 60 }, (_, i) => 0.5 + i * 0.1);
  const losses = heats.map((heat) => lossAt(read, heat));
  return heats[losses.indexOf(Math.min(...losses))];
};

/** Each corpus is read by a model that has seen none of its questions, each phrasing with all its fills likewise. */
const sets = [...new Set(asked.map((a) => a.set))];
const bySet = sets.map((set) => ({ set, ...heldOut((r) => r.set === set) }));
const ofSets = bySet.flatMap(({ read }) => read);
const heat = heatOf(ofSets);
tell('questions of corpora', ofSets, heat);
console.log(`likelihoods tempered by ${heat.toFixed(1)}, from what is read of corpora held out:`);
calibration(ofSets, heat);
if (process.argv.includes('--phrasings')) {
  const order = shuffled([...phrasings.keys()], random(11));
  const ofPhrasings = Array.from({ length: FOLDS }, (_, fold) => {
    const test = new Set(order.filter((_, i) => i % FOLDS === fold));
    return heldOut((r) => test.has(r.phrasing)).read;
  }).flat();
  tell('questions of phrasings', ofPhrasings, heat);
}
if (process.argv.includes('--verbose'))
  for (const { question, label, scores } of ofSets)
    if (best(scores) !== label) console.log(`${operations[label]} as ${operations[best(scores)]}\t${question}`);

const modelOf = (weights) => {
  const lines = known
    .map((name, f) => [
      name,
      operations.flatMap((_, k) => {
        const weight = weights[f * K + k] / heat;
        return Math.abs(weight) >= TINY ? [[k, Math.round(100 * weight)]] : [];
      }),
    ])
    .filter(([, row]) => row.length > 0)
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([name, row]) => `${JSON.stringify(name)}:${JSON.stringify(row.flat())}`);
  return `{"operations":${JSON.stringify(operations)},\n"weights":{\n${lines.join(',\n')}\n}}\n`;
};

const held = process.argv.indexOf('--held');
if (held > 0) {
  for (const { set, weights } of bySet) writeFileSync(join(process.argv[held + 1], `${set}.json`), modelOf(weights));
} else {
  const model = modelOf(train(rows));
  if (!process.argv.includes('--check')) writeFileSync(MODEL, model);
  else console.log(`the stored model is ${readFileSync(MODEL, 'utf8') === model ? '' : 'NOT '}this one`);
}
