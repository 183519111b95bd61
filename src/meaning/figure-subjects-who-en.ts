import { asked, askedOf } from '#src/language/lexemes.ts';
import { keyAt, type Scene } from './figure-scene.ts';
import { headOf } from './figure-subjects-attributes-en.ts';
import type { Clause } from './figure-subjects-clause.ts';
import { PRONOUNS } from './figure-subjects-lexicon.ts';
import { type Owner, ownerOf, RELATED, trimmed } from './figure-subjects-owner-en.ts';
import { isPlural } from './figure-subjects-present-en.ts';
import { englishRead } from './figure-subjects-read-en.ts';
import type { Run } from './figure-subjects-runs.ts';
import { TELLING } from './figure-subjects-verbs-en.ts';
import { among } from './figure-subjects-words-en.ts';

export const owner = (scene: Scene, run: Run): Owner => ownerOf({ scene, tags: englishRead(scene).tags, run });
export const englishOwner = (scene: Scene, run: Run): Run | null => {
  const found = owner(scene, run);
  return found === 'its' ? null : found;
};

export const isPronoun = (scene: Scene, run: Run): boolean =>
  run.from === run.to && PRONOUNS.has(keyAt(scene, run.from));

/** The name that something is done to. */
const doneTo = (scene: Scene, of: Clause): Run | null => {
  const { tags } = englishRead(scene);
  const from = of.verb?.next ?? scene.to;
  let to = from;
  while (to < scene.to && among('ND"', tags[to - scene.from])) to += 1;
  return to > from && /^[A-Z]/.test(scene.tokens[to - 1]?.raw ?? '') ? trimmed(scene, { from, to: to - 1 }) : null;
};

/** Who a pronoun, or an empty place in front of a verb, stands for: the subject of the clause before. */
export const antecedent = (scene: Scene, of: Clause): Run | null => {
  const { clauses } = englishRead(scene);
  let teller: Run | null = null;
  const single = of.subject !== null && keyAt(scene, of.subject.from) === 'it' && of.subject.from === of.subject.to;
  for (let i = clauses.indexOf(of) - 1; i >= 0; i -= 1) {
    const one = clauses[i];
    if (!one?.subject || isPronoun(scene, one.subject)) continue;
    // Oman’s hashrate rose, the regulator said, but its share fell: who is put in to tell is not whom it is about.
    if (i > 0 && one.verb && TELLING.has(one.verb.base) && keyAt(scene, one.verb.next) === ',') {
      teller ??= one.subject;
      continue;
    }
    // Investors valued Brightwater at 2 billion after it leased 110 MW: it is one, they are many.
    const object = single && isPlural(scene.tokens[headOf(scene, one.subject)]) ? doneTo(scene, one) : null;
    if (object) return object;
    const found = owner(scene, one.subject);
    if (found === 'its') return antecedent(scene, one);
    if (found) return found;
  }
  return teller && englishOwner(scene, teller);
};

/** “We mined 212 BTC,” said Rhea Stone, head of Tamarack: who speaks of `we`, or the company they speak for. */
const speaker = (scene: Scene): Run | null => {
  const { tags } = englishRead(scene);
  const tag = (i: number): string => tags[i - scene.from] ?? ';';
  for (let at = scene.from; at < scene.to; at += 1) {
    if (!/^(?:said|says|wrote|added|told)$/.test(keyAt(scene, at))) continue;
    let from = at;
    while (from > scene.from && among('NDP', tag(from - 1))) from -= 1;
    if (from < at) return englishOwner(scene, { from, to: at - 1 });
    for (let i = at + 1; i < scene.to && tag(i) !== ';'; i += 1) {
      if (!/^(?:of|at)$/.test(keyAt(scene, i)) || tag(i + 1) !== 'N') continue;
      let to = i + 1;
      while (tag(to + 1) === 'N') to += 1;
      return { from: i + 1, to };
    }
  }
  return null;
};

/** Our AI customers pay: somebody else than who speaks. */
const isRelated = askedOf(RELATED);
const isWe = askedOf(/^(?:we|our)$/);

export const subjectOf = (scene: Scene, of: Clause): Run | null => {
  const ours =
    of.subject && keyAt(scene, of.subject.from) === 'our' && isRelated(scene.tokens[headOf(scene, of.subject)]);
  if (of.subject && !ours && isWe(scene.tokens[of.subject.from])) {
    const found = speaker(scene);
    if (found) return found;
  }
  if (!of.subject) return antecedent(scene, of);
  const found = owner(scene, of.subject);
  return found === 'its' ? antecedent(scene, of) : found;
};

/** Who tells what a clause says: in front of it, or at the end of its sentence. */
export const tellerOf = (scene: Scene, of: Clause): Run | null => {
  const { clauses, tags } = englishRead(scene);
  const before = clauses.slice(0, clauses.indexOf(of)).findLast((one) => one.verb && one.subject);
  if (before?.verb && TELLING.has(before.verb.base)) return subjectOf(scene, before);
  // Efficiency improved to 17.8 J/TH, Argo North said.
  const last = clauses.findLast((one) => one.verb);
  if (!last?.verb || !last.subject || last === of || !TELLING.has(last.verb.base)) return null;
  return /^[,"”»]$/.test(keyAt(scene, last.subject.from - 1)) && !tags.slice(last.verb.next - scene.from).includes('N')
    ? subjectOf(scene, last)
    : null;
};

/** Whom the first clause with a verb is about. */
export const englishOpener = (scene: Scene): Run | null => {
  const first = englishRead(scene).clauses.find((one) => one.verb && one.subject);
  return first ? subjectOf(scene, first) : titled(scene);
};

const isCapital = asked((_, raw) => /^\p{Lu}[\p{L}\d&.’'-]*$/u.test(raw));
/** Tarvos Digital: third-quarter results: a title without a verb names whom it is about in front of its colon. */
const titled = (scene: Scene): Run | null => {
  let to = scene.from;
  while (to < scene.to && isCapital(scene.tokens[to])) to += 1;
  return keyAt(scene, to) === ':' && to > scene.from + 1 && to < scene.from + 5
    ? { from: scene.from, to: to - 1 }
    : null;
};
