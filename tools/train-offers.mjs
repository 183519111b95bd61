// Trains src/survey/offer-model.json: how likely each way to answer a question is the one that was asked, of all that
// the store offers and of there being no answer. One softmax regression, the same on every machine. `--check` prints
// figures of corpora that the weights were not trained on and writes nothing.
import { writeFileSync } from 'node:fs';
import { featuresOf, KINDS } from '../src/survey/offer.ts';
import { examples } from './offers-examples.mjs';

const MODEL = new URL('../src/survey/offer-model.json', import.meta.url);
const PASSES = 150;
const RATE = 0.03;
const L2 = 0.002;
/** Corpora that the rules were made by: they count half, and nothing is measured by them. */
const KNOWN = new Set(['a', 'b', 'c', 'd', 'sample']);
/** Corpora that nothing is learned from: what is measured by them says something of questions that come. */
const ASIDE = new Set(['q', 'r', 's', 't', 'u', 'v', 'w', 'x']);
const RULES = 'by the rules';
const NEW = 2;
const TINY = 0.01;

const names = new Map();
const indexOf = (name) => {
  if (!names.has(name)) names.set(name, names.size);
  return names.get(name);
};

const rows = (await examples()).map((row) => ({
  ...row,
  weight: KNOWN.has(row.corpus) ? 1 : NEW,
  offers: row.offers.map(({ kind, parts, read, amount, right }) => {
    const own = parts.flatMap((part) => {
      const { names: said, values } = featuresOf(part);
      return said.map((name, i) => [part.of + name, values[i]]);
    });
    const all = [...own, ...Object.entries(read), ['bias', 1]].filter(([, value]) => value !== 0);
    const both = all.flatMap(([name, value]) => [
      [indexOf(name), value],
      [indexOf(`${kind}: ${name}`), value],
    ]);
    const at = Int32Array.from(both, ([i]) => i);
    const values = Float64Array.from(both, ([, value]) => value);
    return { at, values, amount, right, ruled: read[RULES] === 1 };
  }),
}));

const score = (weights, { at, values }) => {
  let sum = 0;
  for (let k = 0; k < at.length; k += 1) sum += weights[at[k]] * values[k];
  return sum;
};

/** The parts of one: of each offer, and of refusing, whose score is 0. */
const likelihoods = (weights, { offers }) => {
  const scores = offers.map((offer) => score(weights, offer));
  const top = Math.max(0, ...scores);
  const powers = scores.map((x) => Math.exp(x - top));
  const all = powers.reduce((a, b) => a + b, Math.exp(-top));
  return powers.map((power) => power / all);
};

/** Adam on the cross-entropy of the right offers, or of refusing where none is right. */
const train = (data) => {
  const [weights, mean, square, slope] = Array.from({ length: 4 }, () => new Float64Array(names.size));
  const total = data.reduce((sum, { weight }) => sum + weight, 0);
  for (let pass = 1; pass <= PASSES; pass += 1) {
    slope.fill(0);
    for (const row of data) {
      const parts = likelihoods(weights, row);
      const right = parts.reduce((sum, part, k) => sum + (row.offers[k].right ? part : 0), 0);
      for (const [k, offer] of row.offers.entries()) {
        const off = (parts[k] - (offer.right ? parts[k] / right : 0)) * row.weight;
        for (let j = 0; j < offer.at.length; j += 1) slope[offer.at[j]] += off * offer.values[j];
      }
    }
    for (let i = 0; i < weights.length; i += 1) {
      const step = slope[i] / total + L2 * weights[i];
      mean[i] = 0.9 * mean[i] + 0.1 * step;
      square[i] = 0.99 * square[i] + 0.01 * step * step;
      weights[i] -= (RATE * (mean[i] / (1 - 0.9 ** pass))) / (Math.sqrt(square[i] / (1 - 0.99 ** pass)) + 1e-8);
    }
  }
  return weights;
};

/** Offers of one amount are one answer. */
const answerOf = (weights, row) => {
  const parts = likelihoods(weights, row);
  const answers = new Map();
  for (const [k, { amount, right, ruled }] of row.offers.entries()) {
    if (amount === undefined) continue;
    const known = answers.get(amount) ?? { likelihood: 0, most: 0, right: false, ruled: false };
    const first = parts[k] > known.most;
    answers.set(amount, {
      likelihood: known.likelihood + parts[k],
      most: Math.max(known.most, parts[k]),
      right: first ? right : known.right,
      ruled: known.ruled || ruled,
    });
  }
  return [...answers.values()].sort((a, b) => b.likelihood - a.likelihood)[0] ?? { likelihood: 0, right: false };
};

const told = (name, list) => {
  const none = list.filter(({ row }) => row.kind === 'unanswerable');
  for (const enough of [0.4, 0.5, 0.6, 0.7]) {
    const given = list.filter(({ answer }) => answer.likelihood >= enough);
    const right = given.filter(({ answer }) => answer.right).length;
    const refused = none.filter(({ answer }) => answer.likelihood < enough).length;
    console.log(
      `${name} from ${enough} on: ${right} of ${list.length - none.length} right, ${given.length - right} wrong, ${refused} of ${none.length} refused rightly`,
    );
  }
};

if (process.argv.includes('--check')) {
  const corpora = [...new Set(rows.map(({ corpus }) => corpus))].filter((corpus) => !KNOWN.has(corpus));
  const all = corpora.flatMap((corpus) => {
    const weights = train(rows.filter((row) => row.corpus !== corpus && !ASIDE.has(row.corpus)));
    return rows.filter((row) => row.corpus === corpus).map((row) => ({ row, answer: answerOf(weights, row) }));
  });
  told('all', all);
  for (const lang of ['ar', 'en'])
    told(
      lang,
      all.filter(({ row }) => row.lang === lang),
    );
} else {
  const known = rows.filter(({ corpus }) => !ASIDE.has(corpus));
  const weights = train(known);
  const kept = [...names]
    .map(([name, i]) => [name, Math.round(weights[i] * 1000) / 1000])
    .filter(([, weight]) => Math.abs(weight) >= TINY)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const of = (kind) =>
    Object.fromEntries(
      kept
        .filter(([name]) => name.startsWith(`${kind}: `))
        .map(([name, weight]) => [name.slice(kind.length + 2), weight]),
    );
  const all = Object.fromEntries(kept.filter(([name]) => !name.includes(': ')));
  const kinds = Object.fromEntries(KINDS.map((kind) => [kind, of(kind)]));
  writeFileSync(MODEL, `${JSON.stringify({ all, kinds }, null, 1)}\n`);
  console.log(`${kept.length} weights of ${known.length} questions`);
}
