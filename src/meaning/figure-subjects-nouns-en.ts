import { asked, askedOf } from '#src/language/lexemes.ts';
import { isMachine } from './figure-measures-clause.ts';
import { keyAt, type Scene } from './figure-scene.ts';
import { AGREEMENT, MEASURE_NOUNS_EN, PRONOUNS } from './figure-subjects-lexicon.ts';
import { isPlace, type Noun, Nouns, type Sort } from './figure-subjects-noun.ts';
import { trimmed } from './figure-subjects-owner-en.ts';
import { isPlural } from './figure-subjects-present-en.ts';
import { englishRead } from './figure-subjects-read-en.ts';
import { inPeriod, type Run } from './figure-subjects-runs.ts';
import { englishOwner } from './figure-subjects-who-en.ts';
import { among } from './figure-subjects-words-en.ts';

const isTime = askedOf(
  /^(?:quarters?|months?|years?|weeks?|days?|period|half|hours?|summer|winter|spring|autumn|night|today|end|start|beginning|time)$/,
);
const isRule = askedOf(
  /^(?:laws?|acts?|bills?|decrees?|rules?|orders?|ordinances?|regulations?|drafts?|articles?|bans?|moratorium)$/,
);
const isOffice = askedOf(
  /^(?:release|filing|statement|prospectus|report|study|survey|update|ministry|minister|regulators?|commission|council|parliament|government|police|authority|authorities|officials?|prosecutors?|inspectors?|officers?|agency|institute|university|office|court|analysts?|researchers?|operator)$/,
);
const isPerson = askedOf(
  /^(?:chief|ceo|executive|chairman|chairwoman|president|director|manager|spokes(?:man|woman|person)|engineer|professor|minister|founder|economist|analyst|governor|commissioner|researcher)$/,
);
const isSource = askedOf(
  /^(?:solar|wind|gas|coal|nuclear|hydro|hydropower|geothermal|renewables?|batteries|sun|oil|fees|electricity|power)$/,
);
const isAgreement = askedOf(AGREEMENT);
const isRig = asked((key) => isMachine(key));
const isCapital = asked((_, raw) => /^[A-Z]/.test(raw));
const isMark = askedOf(/^[’']$/);

const sortOf = (scene: Scene, { from, to }: Run): Sort => {
  const [first, last] = [scene.tokens[from], scene.tokens[to]];
  if (isPerson(first)) return 'person';
  if (isTime(last) || inPeriod(scene, to)) return 'time';
  if (isCapital(last) && isPlace(scene, { from, to })) return 'place';
  if (isRule(last)) return 'rule';
  if (isOffice(last)) return 'office';
  if (from === to && isSource(last)) return 'source of power';
  if (isCapital(last) && (to > scene.from || from === to)) return 'name';
  if (from > scene.from && from < to && isCapital(first) && isCapital(scene.tokens[from + 1])) return 'name';
  if (MEASURE_NOUNS_EN.has(keyAt(scene, to))) return 'measure';
  if (isAgreement(last)) return 'agreement';
  if (isRig(last)) return 'machine';
  return isPlural(last) ? 'people or things' : 'thing';
};

/** The noun phrases of an English sentence, in order; a possessor and what it owns stand for themselves as well. */
export const englishNouns = (scene: Scene): readonly Noun[] => {
  const { tags, clauses } = englishRead(scene);
  const nouns = new Nouns(scene);
  const sort = (run: Run): Sort => sortOf(scene, run);
  const isNoun = (i: number): boolean => among('ND"', tags[i - scene.from]);
  const add = (whole: Run, tie: string, owner: boolean): void => {
    const run = trimmed(scene, whole);
    if (run && !PRONOUNS.has(keyAt(scene, run.to))) nouns.add(run, tie, owner, sort, keyAt(scene, run.from) === 'the');
  };
  let i = scene.from;
  while (i < scene.to) {
    if (!isNoun(i)) {
      i += 1;
      continue;
    }
    let to = i + 1;
    let mark = -1;
    for (; to < scene.to && isNoun(to) && tags[to - scene.from] !== 'D'; to += 1)
      if (isMark(scene.tokens[to]) && (keyAt(scene, to + 1) === 's' || keyAt(scene, to - 1).endsWith('s'))) mark = to;
    const tie = keyAt(scene, i - 1);
    if (mark > 0) {
      const rest = keyAt(scene, mark + 1) === 's' ? mark + 2 : mark + 1;
      add({ from: i, to: mark - 1 }, tie, true);
      if (rest < to) add({ from: rest, to: to - 1 }, tie, false);
    }
    add({ from: i, to: to - 1 }, tie, false);
    // bitcoin miner Ferrowind Digital
    let name = to - 1;
    while (name > i && isCapital(scene.tokens[name - 1]) && isCapital(scene.tokens[name])) name -= 1;
    if (name > i && isCapital(scene.tokens[name])) add({ from: name, to: to - 1 }, tie, false);
    // bitcoin mining difficulty: what stands in front of a measure
    let head = to - 1;
    while (head > i && MEASURE_NOUNS_EN.has(keyAt(scene, head)) && !isCapital(scene.tokens[head])) head -= 1;
    if (head < to - 1) add({ from: i, to: head }, tie, true);
    i = to;
  }
  for (const { subject } of clauses) {
    const own = subject && englishOwner(scene, subject);
    if (own) add(own, keyAt(scene, own.from - 1), false);
  }
  return nouns.found;
};
