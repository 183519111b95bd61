// Trains src/meaning/topics-model.ts from tools/training/topics.jsonl: one logistic regression a topic, the same model on
// every machine. `node tools/train-topics.mjs --check` prints cross-validated figures and writes nothing.
import { readFileSync, writeFileSync } from 'node:fs';
import { TOPICS } from '../src/base/article.ts';
import { featuresOf } from '../src/meaning/topics-features.ts';

const EXAMPLES = new URL('./training/topics.jsonl', import.meta.url);
const MODEL = new URL('../src/meaning/topics-model.ts', import.meta.url);
const EPOCHS = 40;
const RATE = 0.3;
const L2 = 2e-3;
const WORD_L2 = 4e-3;
const BIAS = -1;
const FEWEST = 5;
/** Below 1, precision counts more: a wrong topic posts a wrong alert, a missed one is still found by search. */
const CARE = 0.7;
const FOLDS = 10;
/** Weights smaller than this are left out of the file. */
const TINY = 0.07;

/** A small generator with a fixed seed: shuffles are the same everywhere. */
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

const train = (rows, topic) => {
  const weights = new Map();
  const squares = new Map();
  let [bias, biasSquare] = [BIAS, 1];
  const next = random(7);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const { features, labels } of shuffled(rows, next)) {
      let sum = bias;
      for (const [name, value] of features) sum += value * (weights.get(name) ?? 0);
      const error = 1 / (1 + Math.exp(-sum)) - (labels.has(topic) ? 1 : 0);
      for (const [name, value] of features) {
        const weight = weights.get(name) ?? 0;
        const gradient = error * value + (name.startsWith('word:') ? WORD_L2 : L2) * weight;
        const square = (squares.get(name) ?? 0.1) + gradient * gradient;
        squares.set(name, square);
        weights.set(name, weight - (RATE * gradient) / Math.sqrt(square));
      }
      biasSquare += error * error;
      bias -= (0.1 * error) / Math.sqrt(biasSquare);
    }
  }
  return { bias, weights };
};

const probability = ({ bias, weights }, features) => {
  let sum = bias;
  for (const [name, value] of features) sum += value * (weights.get(name) ?? 0);
  return 1 / (1 + Math.exp(-sum));
};

const f1 = (pairs, threshold) => {
  let [hit, told, gold] = [0, 0, 0];
  for (const [p, is] of pairs) {
    if (p >= threshold && is) hit += 1;
    if (p >= threshold) told += 1;
    if (is) gold += 1;
  }
  const [p, r] = [told ? hit / told : 0, gold ? hit / gold : 0];
  const weighed = p + r ? ((1 + CARE ** 2) * p * r) / (CARE ** 2 * p + r) : 0;
  return { p, r, f: p + r ? (2 * p * r) / (p + r) : 0, weighed };
};

const examples = readFileSync(process.env.TOPIC_EXAMPLES ?? EXAMPLES, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const rows = examples.map(({ title, text, lang, labels }) => ({
  lang,
  title,
  features: [...featuresOf(title, text, lang)].map(([name, { value }]) => [name, value]),
  labels: new Set(labels),
}));

// A word of one example only would learn that example by heart.
const uses = new Map();
for (const { features } of rows) for (const [name] of features) uses.set(name, (uses.get(name) ?? 0) + 1);
for (const row of rows) row.features = row.features.filter(([name]) => uses.get(name) >= FEWEST);

// Held-out probabilities by cross-validation: the threshold is chosen on them, never on what the model has seen.
const folds = shuffled(rows.keys(), random(11));
const heldOut = new Map(TOPICS.map((topic) => [topic, []]));
for (let fold = 0; fold < FOLDS; fold += 1) {
  const test = new Set(folds.filter((_, i) => i % FOLDS === fold));
  const seen = rows.filter((_, i) => !test.has(i));
  for (const topic of TOPICS) {
    const model = train(seen, topic);
    for (const i of test) heldOut.get(topic).push([probability(model, rows[i].features), rows[i].labels.has(topic), i]);
  }
}
const thresholds = new Map();
for (const topic of TOPICS) {
  const pairs = heldOut.get(topic);
  // The middle of the best plateau, so that one example does not place it.
  const tried = Array.from({ length: 36 }, (_, i) => 0.25 + i / 100).map((t) => [t, f1(pairs, t).weighed]);
  const best = Math.max(...tried.map(([, f]) => f));
  const good = tried.filter(([, f]) => f >= best - 0.005).map(([t]) => t);
  thresholds.set(topic, good[Math.floor(good.length / 2)]);
  for (const lang of ['en', 'ar']) {
    const { p, r, f } = f1(
      pairs.filter(([, , i]) => rows[i].lang === lang),
      thresholds.get(topic),
    );
    const show = (x) => x.toFixed(3);
    console.log(
      `${topic.padEnd(11)} ${lang}  p ${show(p)}  r ${show(r)}  f1 ${show(f)}  threshold ${thresholds.get(topic)}`,
    );
  }
  if (process.argv.includes('--verbose')) {
    for (const [p, is, i] of pairs)
      if (p >= thresholds.get(topic) !== is)
        console.log(`   ${is ? 'missed' : 'false '} ${p.toFixed(2)} ${rows[i].title}`);
  }
}
if (!process.argv.includes('--check')) {
  const lines = TOPICS.map((topic) => {
    const { bias, weights } = train(rows, topic);
    const kept = [...weights]
      .filter(([, w]) => Math.abs(w) >= TINY)
      .sort((a, b) => (a[0] < b[0] ? -1 : 1))
      .map(([name, w]) => `      ${JSON.stringify(name)}: ${w.toFixed(2)},`);
    return `    ${JSON.stringify(topic)}: {\n      bias: ${bias.toFixed(3)},\n      threshold: ${thresholds.get(topic).toFixed(2)},\n      weights: {\n${kept.join('\n')}\n      },\n    },`;
  });
  writeFileSync(
    MODEL,
    `import type { Topic } from '#src/base/article.ts';\n\n/** Written by tools/train-topics.mjs from tools/training/topics.jsonl. Train again rather than change it. */\nexport const TOPIC_MODEL: {\n  readonly topics: Readonly<Record<Topic, { bias: number; threshold: number; weights: Readonly<Record<string, number>> }>>;\n} = {\n  topics: {\n${lines.join('\n')}\n  },\n};\n`,
  );
}
