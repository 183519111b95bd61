import { asked, askedOf } from '#src/language/lexemes.ts';
import { type Item, itemAt, keyAt, type Scene } from './figure-scene.ts';
import { headOf } from './figure-subjects-attributes-en.ts';
import type { Predicate } from './figure-subjects-clause.ts';
import { MEASURE_NOUNS_EN } from './figure-subjects-lexicon.ts';
import { objectOf } from './figure-subjects-objects-en.ts';
import { isKind, trimmed } from './figure-subjects-owner-en.ts';
import { isPlural } from './figure-subjects-present-en.ts';
import { englishRead } from './figure-subjects-read-en.ts';
import type { Run } from './figure-subjects-runs.ts';
import { DEALING, GIVING, PROVIDING } from './figure-subjects-verbs-en.ts';
import { antecedent, englishOwner, owner, subjectOf } from './figure-subjects-who-en.ts';
import { among } from './figure-subjects-words-en.ts';

/** limited miners to 100 MW, charges them: the first object of a verb that deals something out. */
export const dealtTo = (scene: Scene, ruler: Predicate, item: Item): Run | 'its' | null => {
  // It takes the newest machines 11 months
  const it = ruler.clause.subject;
  const takes = ruler.base === 'take' && it !== null && keyAt(scene, it.from) === 'it' && it.from === it.to;
  const provides = PROVIDING.has(ruler.base);
  if (!(DEALING.has(ruler.base) || takes || provides) || ruler.passive) return null;
  const { tags } = englishRead(scene);
  if (tags[ruler.next - scene.from] === 'O') return 'its';
  // fined two companies 3 million: a count may be whom it falls on.
  const taken = (at: number): boolean => among('ND"', tags[at - scene.from]) || itemAt(scene, at)?.unit === 'count';
  let to = ruler.next;
  while (to < item.lead && taken(to)) to += 1;
  if (to === ruler.next || (GIVING.has(ruler.base) && to < item.lead)) return null;
  const run = { from: ruler.next, to: to - 1 };
  if (provides && !isPlural(scene.tokens[run.to]) && !/^[A-Z]/.test(scene.tokens[run.to]?.raw ?? '')) return null;
  return MEASURE_NOUNS_EN.has(keyAt(scene, run.to)) ? null : trimmed(scene, run);
};

/** limits miners to 100 MW and charges them …: them is whom the verb before was done to. */
export const objectBefore = (scene: Scene, ruler: Predicate): Run | null => {
  const { tags } = englishRead(scene);
  for (let at = ruler.at - 1; at > scene.from; at -= 1) {
    if (tags[at - scene.from] !== 'V' || !DEALING.has(englishRead(scene).rulers[at + 1 - scene.from]?.base ?? ''))
      continue;
    let to = at + 1;
    while (to < ruler.at && among('ND', tags[to - scene.from])) to += 1;
    if (to > at + 1) return trimmed(scene, { from: at + 1, to: to - 1 });
  }
  return antecedent(scene, ruler.clause) ?? subjectOf(scene, ruler.clause);
};

/** Cash flow turned positive at Wexford Blocks, at 9.2 million: whose a measure is may stand behind its verb. */
export const placeBetween = (scene: Scene, ruler: Predicate, item: Item): Run | null => {
  const { subject } = ruler.clause;
  if (!subject || !MEASURE_NOUNS_EN.has(keyAt(scene, headOf(scene, subject)))) return null;
  const { tags } = englishRead(scene);
  for (let at = ruler.next; at < item.lead - 1; at += 1) {
    if (itemAt(scene, at) || tags[at - scene.from] === 'V') return null;
    if (!/^(?:at|for)$/.test(keyAt(scene, at)) || !/^[A-Z]/.test(scene.tokens[at + 1]?.raw ?? '')) continue;
    let to = at;
    while (to < item.lead - 1 && among('ND"', tags[to + 1 - scene.from])) to += 1;
    if (to > at) return englishOwner(scene, { from: at + 1, to });
  }
  return null;
};

const isField = asked((_, raw) => /^(?:AI|HPC|BTC)$/.test(raw));
/** halve water use to 0.4 litres, reported AI revenue of 31 million: what kind of measure it is, not whose. */
export const saysKind = (scene: Scene, run: Run): boolean =>
  run.from === run.to &&
  !/^[’']$/.test(keyAt(scene, run.to + 1)) &&
  (isField(scene.tokens[run.from]) || isKind(scene, englishRead(scene).tags, run));
export const somebody = (scene: Scene, ruler: Predicate): boolean =>
  !ruler.passive && ruler.clause.subject !== null && subjectOf(scene, ruler.clause) !== null;

const isBlow = askedOf(
  /^(?:storms?|blizzards?|hurricanes?|cyclones?|typhoons?|floods?|flooding|droughts?|heat|heatwaves?|frost|freeze|cold|snap|fires?|blaze|wildfires?|lightning|earthquakes?|quakes?|outages?|blackouts?|glitch|fault|failures?|explosions?|accidents?|leaks?|attacks?|hacks?|thefts?|strikes?|sabotage|raids?|crackdowns?)$/,
);
/** A fire at the Tumut farm destroyed 1,400 rigs: a blow has no figures of its own; the place it falls on does. Undefined for all else. */
export const strikes = (scene: Scene, ruler: Predicate): Run | null | undefined => {
  const done = ruler.clause.subject;
  if (!done || ruler.passive) return undefined;
  const head = headOf(scene, done);
  if (!isBlow(scene.tokens[head]) || /^[A-Z]/.test(scene.tokens[head]?.raw ?? '')) return undefined;
  const { tags } = englishRead(scene);
  // … knocked it back to 1.11 ZH/s: what it was before
  if (tags[ruler.next - scene.from] === 'O') return antecedent(scene, ruler.clause);
  if (among('ND', tags[ruler.next - scene.from])) {
    let to = ruler.next;
    while (among('ND"', tags[to + 1 - scene.from])) to += 1;
    return englishOwner(scene, { from: ruler.next, to });
  }
  return /^(?:at|in|on)$/.test(keyAt(scene, head + 1)) && head + 1 < done.to
    ? trimmed(scene, { from: head + 2, to: done.to })
    : null;
};

/** left that for steel mills at 8.20: a measure said by a pronoun, and whose it is. */
export const standsFor = (scene: Scene, object: Run): Run | null => {
  if (!/^(?:that|those|the)$/.test(keyAt(scene, object.from))) return null;
  const tie =
    keyAt(scene, object.from) === 'the' && keyAt(scene, object.from + 1) === 'one' ? object.from + 2 : object.from + 1;
  if (!/^(?:for|of|in|at|on)$/.test(keyAt(scene, tie)) || tie >= object.to) return null;
  return englishOwner(scene, { from: tie + 1, to: object.to });
};

/** Chillers trimmed the hall’s use and lifted its uptime: whose the object before was, where many did it to one. */
export const ofObject = (scene: Scene, ruler: Predicate, object: Run): Run | null => {
  const { rulers } = englishRead(scene);
  const doer = ruler.clause.subject;
  if (keyAt(scene, object.from) !== 'its' || !doer || !isPlural(scene.tokens[headOf(scene, doer)])) return null;
  const before = rulers[ruler.at - 1 - scene.from];
  if (!before || before === ruler) return null;
  const first = scene.items.find((one) => one.lead > before.at);
  const its = first && objectOf(scene, before, first);
  const own = its && owner(scene, its);
  return own && own !== 'its' ? own : null;
};
