// Trains src/meaning/topics-model.ts from tools/training/topics.jsonl: one logistic regression a topic, the same model on
// every machine. `node tools/train-topics.mjs --check` prints cross-validated figures and writes nothing.
import { readFileSync, writeFileSync } from 'node:fs';
import { TOPICS } from '../src/base/article.ts';
import { chance, frequent, learn, modelFrom, rowOf, shuffled } from '../src/meaning/topics-train.ts';

const EXAMPLES = new URL('./training/topics.jsonl', import.meta.url);
const MODEL = new URL('../src/meaning/topics-model.ts', import.meta.url);
/** Below 1, precision counts more: a wrong topic posts a wrong alert, a missed one is still found by search. */
const CARE = 1;
const FOLDS = 10;

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
const rows = examples.map((example) => ({ ...example, ...rowOf(example) }));
const kept = frequent(rows);

// Held-out probabilities by cross-validation: the threshold is chosen on them, never on what the model has seen.
const folds = shuffled([...rows.keys()], 11);
const heldOut = new Map(TOPICS.map((topic) => [topic, []]));
for (let fold = 0; fold < FOLDS; fold += 1) {
  const test = new Set(folds.filter((_, i) => i % FOLDS === fold));
  const seen = kept.filter((_, i) => !test.has(i));
  for (const topic of TOPICS) {
    const model = learn(seen, topic);
    for (const i of test) heldOut.get(topic).push([chance(model, rows[i]), rows[i].labels.has(topic), i]);
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
  const model = modelFrom(rows, Object.fromEntries(thresholds));
  const lines = TOPICS.map((topic) => {
    const { bias, threshold, weights } = model.topics[topic];
    const told = Object.entries(weights).map(([name, w]) => `      ${JSON.stringify(name)}: ${w.toFixed(2)},`);
    return `    ${JSON.stringify(topic)}: {\n      bias: ${bias.toFixed(2)},\n      threshold: ${threshold.toFixed(2)},\n      weights: {\n${told.join('\n')}\n      },\n    },`;
  });
  writeFileSync(
    MODEL,
    `import type { Topic } from '#src/base/article.ts';\n\n/** Written by tools/train-topics.mjs from tools/training/topics.jsonl. Train again rather than change it. */\nexport const TOPIC_MODEL: {\n  readonly topics: Readonly<Record<Topic, { bias: number; threshold: number; weights: Readonly<Record<string, number>> }>>;\n} = {\n  topics: {\n${lines.join('\n')}\n  },\n};\n`,
  );
}
