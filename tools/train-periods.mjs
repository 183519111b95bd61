// Trains src/meaning/figure-periods-weights.json: what speaks for and against a figure’s being of the time of another one
// of its sentence. One softmax over the times that it may share and over having none, the same on every machine.
// `--check` trains without each set of sentences in turn and prints how it does there; it writes nothing.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mentionsOf } from '../src/meaning/entities.ts';
import { partsIn } from '../src/meaning/figure-building.ts';
import { toldIn } from '../src/meaning/figure-periods.ts';
import { EVIDENCE } from '../src/meaning/figure-periods-evidence.ts';
import { heirs } from '../src/meaning/figure-periods-inherited.ts';
import { scenesIn } from '../src/meaning/figures.ts';
import { descend, scoreOf } from './descent.mjs';

const MODEL = new URL('../src/meaning/figure-periods-weights.json', import.meta.url);
const SETS = new URL('training/figures/', import.meta.url);
const PASSES = 600;
const L2 = 1;
/** Sets whose sentences the rules of clauses and measures were made by count half of those that were not. */
const UNSEEN = new Set(['h', 'i']);

const NAMES = Object.keys(EVIDENCE);
const isSame = (a, b) => a !== null && b !== null && a.rel === b.rel && a.label === b.label;

/** Every figure of a set whose own words name no time: what it may share, and which of that is right. */
const casesOf = (set) =>
  readFileSync(new URL(`${set}.jsonl`, SETS), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .flatMap(({ lang, published, text, figures }) => {
      const options = { lang, published: Date.parse(`${published}T12:00:00Z`), mentions: mentionsOf(text, lang) };
      const { scenes } = scenesIn(text, options);
      return scenes.flatMap((read, n) => {
        const { scene, roles, measures } = partsIn(read, scenes[n - 1] ?? null);
        const told = toldIn(scene, roles, measures);
        return scene.items.flatMap((item, i) => {
          const gold = figures.find(({ start, end }) => start < item.end && item.start < end);
          const shared = told.own[i] || roles[i]?.role === 'from' ? [] : heirs(told, i);
          if (!gold || shared.length === 0) return [];
          const times = shared.map((heir) => ({
            at: NAMES.flatMap((name, k) => (EVIDENCE[name](heir) ? [k] : [])),
            right: isSame(gold.period, heir.period),
          }));
          const right = times.filter((time) => time.right).length;
          return [{ set, lang, times, right, none: gold.period === null, weight: UNSEEN.has(set) ? 2 : 1 }];
        });
      });
    });

/** On the cross-entropy; a figure whose time is none of those that are offered teaches nothing. */
const train = (cases) =>
  descend({ size: NAMES.length, passes: PASSES, pull: L2 }, (weights, slopes) => {
    for (const { times, right, none, weight } of cases) {
      if (right === 0 && !none) continue;
      const scores = times.map((time) => scoreOf(weights, time));
      const top = Math.max(0, ...scores);
      const all = scores.reduce((sum, score) => sum + Math.exp(score - top), Math.exp(-top));
      times.forEach((time, n) => {
        const off = Math.exp(scores[n] - top) / all - (time.right ? 1 / right : 0);
        for (const k of time.at) slopes[k] += off * weight;
      });
    }
  });

const isRight = (weights, { times, none }) => {
  const scores = times.map((time) => scoreOf(weights, time));
  const best = scores.indexOf(Math.max(...scores));
  return scores[best] > 0 ? times[best].right : none;
};

const sets = readdirSync(SETS)
  .filter((name) => name.endsWith('.jsonl'))
  .map((name) => name.slice(0, -'.jsonl'.length))
  .sort();
const cases = sets.flatMap(casesOf);

if (process.argv.includes('--check')) {
  let [right, all] = [0, 0];
  for (const set of sets) {
    const weights = train(cases.filter((one) => one.set !== set));
    for (const lang of ['ar', 'en']) {
      const own = cases.filter((one) => one.set === set && one.lang === lang);
      const good = own.filter((one) => isRight(weights, one)).length;
      [right, all] = [right + good, all + own.length];
      console.log(`${set} ${lang}: ${good} of ${own.length} by weights that have not seen it`);
    }
  }
  console.log(`all: ${right} of ${all}`);
} else {
  const weights = train(cases);
  const table = NAMES.map((name, k) => [name, Math.round(weights[k] * 100) / 100]).sort(([, a], [, b]) => b - a);
  writeFileSync(MODEL, `${JSON.stringify(Object.fromEntries(table), null, 2)}\n`);
  console.log(`${cases.length} figures of ${sets.length} sets, ${table.length} weights`);
}
