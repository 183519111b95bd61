// Trains src/meaning/figure-subjects-weights.json: what speaks for and against somebody’s being whose a figure is. One
// softmax over all who may claim it, nobody among them, the same on every machine. `--check` trains without each set of
// sentences in turn and prints how the rules and how the weights do there; it writes nothing.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fold } from '../src/language/text.ts';
import { mentionsOf } from '../src/meaning/entities.ts';
import { partsIn, ruledIn } from '../src/meaning/figure-building.ts';
import { DOUBT } from '../src/meaning/figure-subjects-chosen.ts';
import { claimsOf, isSure, offeredIn } from '../src/meaning/figure-subjects-claims.ts';
import { askOf, NAMES, reasons } from '../src/meaning/figure-subjects-evidence.ts';
import { opened, scenesIn } from '../src/meaning/figures.ts';
import { descend, scoreOf } from './descent.mjs';

const MODEL = new URL('../src/meaning/figure-subjects-weights.json', import.meta.url);
const PASSES = 300;
const L2 = 3;
/** Lighter weights are left out. */
const LEAST = 0.02;

const FOLDERS = { figures: '', subjects: 'articles ' };
/** The places, among all names, of the evidence that holds of a claim. */
const evidenceOf = (claim) => [...reasons.slice(0, askOf(claim))];

const keyOf = (text) =>
  fold(text ?? '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => (/^(?:وال|بال|ال).{3}/.test(word) ? word.replace(/^[وب]?ال/, '') : word));

/** How much of two names is the same words. */
const likeness = (wanted, given) => {
  const [a, b] = [new Set(keyOf(wanted)), new Set(keyOf(given))];
  if (a.size === 0 || b.size === 0) return a.size === b.size ? 1 : 0;
  return (2 * [...a].filter((word) => b.has(word)).length) / (a.size + b.size);
};
/** Half of the words are enough to be right; who has the most of them is learned. */
const ENOUGH = 0.5;

const sets = Object.keys(FOLDERS).flatMap((folder) =>
  readdirSync(new URL(`training/${folder}/`, import.meta.url))
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => ({ name: FOLDERS[folder] + file.slice(0, -'.jsonl'.length), folder, file })),
);

/** What the rules chose before they knew the set, where it is noted. */
const unread = (read, text, gold) => {
  if (gold?.unread === undefined) return read;
  const [start, end] = gold.unread ?? [];
  if (start === read.subject?.start && end === read.subject?.end) return read;
  const subject = gold.unread && { text: text.slice(start, end), start, end };
  return { ...read, subject, way: subject ? 'clause' : 'refusal' };
};

/** Every figure of a set: who may claim it, and who does so rightly. */
const casesOf = ({ name, folder, file }) =>
  readFileSync(new URL(`training/${folder}/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .flatMap(({ lang, published, text, figures }) => {
      const options = { lang, published: Date.parse(`${published}T12:00:00Z`), mentions: mentionsOf(text, lang) };
      const read = scenesIn(text, options);
      if (read.scenes.length === 0) return [];
      const state = opened(text, read, options);
      return read.scenes.flatMap((one, n) => {
        const parts = partsIn(one, read.scenes[n - 1] ?? null);
        const golds = parts.scene.items.map((item) =>
          figures.find(({ start, end }) => start < item.end && item.start < end),
        );
        const now = ruledIn(parts, options, state);
        const ruled = now.map((subject, i) => unread(subject, text, golds[i]));
        const offered = offeredIn({ ...parts, ruled }, state);
        const cases = golds.flatMap((gold, i) => {
          if (!gold) return [];
          const like = (span) => Math.max(...[gold.subject].flat().map((wanted) => likeness(wanted, span?.text)));
          const sure = isSure(parts.scene, ruled[i]);
          const claims = claimsOf(offered, i);
          const likes = claims.map(({ span }) => like(span));
          const most = Math.max(ENOUGH, ...likes);
          return [
            {
              set: name,
              lang,
              claims: claims.map((claim, n) => ({
                at: evidenceOf(claim),
                ruled: claim.ruled,
                right: likes[n] >= ENOUGH,
                best: likes[n] === most,
              })),
              sure,
              ruled: like(ruled[i]?.subject) >= ENOUGH,
              unread: folder === 'subjects' || gold.unread !== undefined,
            },
          ];
        });
        const last = now.findLast(({ subject }) => subject !== null);
        if (last) state.last = { span: last.subject, id: last.subjectId };
        return cases;
      });
    });

/** On the likelihood that one of the right claims is chosen; a figure that none claims rightly teaches nothing. */
const train = (cases) =>
  descend({ size: NAMES.length, passes: PASSES, pull: L2 }, (weights, slopes) => {
    for (const { claims, sure } of cases) {
      if (sure || !claims.some(({ best }) => best)) continue;
      const scores = claims.map((claim) => scoreOf(weights, claim));
      const top = Math.max(...scores);
      const parts = scores.map((score) => Math.exp(score - top));
      const all = parts.reduce((sum, part) => sum + part, 0);
      const good = parts.reduce((sum, part, n) => sum + (claims[n].best ? part : 0), 0);
      claims.forEach(({ at, best }, n) => {
        const off = parts[n] / all - (best ? parts[n] / good : 0);
        for (const k of at) slopes[k] += off;
      });
    }
  });

const isRight = (weights, { claims, sure, ruled }) => {
  if (sure) return ruled;
  const scores = claims.map((claim) => scoreOf(weights, claim) + (claim.ruled ? DOUBT : 0));
  return claims[scores.indexOf(Math.max(...scores))].right;
};

const cases = sets.flatMap(casesOf);

if (process.argv.includes('--check')) {
  const totals = new Map();
  for (const { name } of sets) {
    const weights = train(cases.filter((one) => one.set !== name));
    for (const lang of ['ar', 'en']) {
      const own = cases.filter((one) => one.set === name && one.lang === lang);
      if (own.length === 0) continue;
      const ruled = own.filter((one) => one.ruled).length;
      const good = own.filter((one) => isRight(weights, one)).length;
      console.log(`${name} ${lang}: of ${own.length} the rules ${ruled}, weights that have not seen it ${good}`);
      const key = `${own[0].unread ? 'unread' : 'known'} ${lang}`;
      const [all, before, after] = totals.get(key) ?? [0, 0, 0];
      totals.set(key, [all + own.length, before + ruled, after + good]);
    }
  }
  for (const [key, [all, before, after]] of totals)
    console.log(`${key}: of ${all} ${((100 * before) / all).toFixed(1)} → ${((100 * after) / all).toFixed(1)} %`);
} else {
  const weights = train(cases);
  const table = NAMES.map((name, k) => [name, Math.round(weights[k] * 100) / 100])
    .filter(([, weight]) => Math.abs(weight) >= LEAST)
    .sort(([, a], [, b]) => b - a);
  writeFileSync(MODEL, `${JSON.stringify(Object.fromEntries(table), null, 2)}\n`);
  console.log(`${cases.length} figures of ${sets.length} sets, ${table.length} of ${NAMES.length} weights`);
}
