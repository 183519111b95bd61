import { asked, askedOf } from '#src/language/lexemes.ts';
import { type Item, itemAt, keyAt, type Scene } from './figure-scene.ts';
import { arabicRead, payer } from './figure-subjects-ar.ts';
import { ENDS_AR, ENDS_EN, MEASURE_NOUNS_EN } from './figure-subjects-lexicon.ts';
import { phraseFrom } from './figure-subjects-phrases-ar.ts';
import { englishRead } from './figure-subjects-read-en.ts';
import { inPeriod, isStop, type Run } from './figure-subjects-runs.ts';
import { arabicVerb } from './figure-subjects-verbs-ar.ts';
import { englishOwner } from './figure-subjects-who-en.ts';
import { verbOf } from './figure-verbs.ts';

/** Fenwick (210 MW): the name in front of the bracket. */
export const bracketed = (scene: Scene, item: Item): Run | null => {
  if (keyAt(scene, item.lead - 1) !== '(') return null;
  const to = item.lead - 2;
  if (itemAt(scene, to)) return null;
  let from = to + 1;
  while (
    from > scene.from &&
    from > to - 4 &&
    !isStop(scene, from - 1) &&
    !ENDS_EN.has(keyAt(scene, from - 1)) &&
    !ENDS_AR.has(keyAt(scene, from - 1)) &&
    !arabicVerb(keyAt(scene, from - 1))
  )
    from -= 1;
  return from <= to && scene.tokens[to]?.kind === 'word' ? { from, to } : null;
};

/** a third of the fleet at the head of a sentence: the whole is what it is about. */
export const partitive = (scene: Scene, item: Item): Run | null => {
  if (item.lead > scene.from + 1 || !/^(?:of|من)$/.test(keyAt(scene, item.next))) return null;
  let to = item.next + 1;
  while (
    to < scene.to &&
    !isStop(scene, to) &&
    !verbOf(keyAt(scene, to)) &&
    !ENDS_EN.has(keyAt(scene, to)) &&
    !ENDS_AR.has(keyAt(scene, to))
  )
    to += 1;
  return to > item.next + 2 || (to > item.next + 1 && keyAt(scene, to - 1) !== 'the')
    ? { from: item.next + 1, to: to - 1 }
    : null;
};

const isNamed = asked((_, raw) => /^[\p{Lu}][\p{L}\d&.’-]+$/u.test(raw));
/** …, followed by AntPool with 17 %: a list that goes on by another name. */
export const followed = (scene: Scene, item: Item): Run | null => {
  if (!/^(?:with|at|on)$/.test(keyAt(scene, item.lead - 1))) return null;
  const { tags } = englishRead(scene);
  const to = item.lead - 2;
  let from = to + 1;
  while (from > scene.from && /^[ND]$/.test(tags[from - 1 - scene.from] ?? ';')) from -= 1;
  // Its two mines, Kalix at 55 MW and Överkalix at 32: a name between a comma and its figure
  const first = scene.tokens[from];
  if (
    /^[,:(]$/.test(keyAt(scene, from - 1)) &&
    from > scene.from &&
    from <= to &&
    to - from < 3 &&
    isNamed(first) &&
    !inPeriod(scene, from)
  )
    return tags[to - scene.from] === 'N' && isNamed(scene.tokens[to]) ? { from, to } : null;
  const led = /^(?:followed|trailed|led|joined)$/.test(keyAt(scene, from - 2));
  return from <= to && keyAt(scene, from - 1) === 'by' && led ? { from, to } : null;
};

/** At Halden’s two sites, uptime slipped: a place that the sentence opens with has what nobody else is said to have. */
export const openingPlace = (scene: Scene): Run | null => {
  if (!/^(?:at|in)$/.test(keyAt(scene, scene.from)) || inPeriod(scene, scene.from + 1)) return null;
  let to = scene.from;
  while (to + 1 < scene.to && keyAt(scene, to + 1) !== ',') {
    if (inPeriod(scene, to + 1) || scene.tokens[to + 1]?.kind === 'break' || to > scene.from + 8) return null;
    to += 1;
  }
  return to > scene.from ? (englishOwner(scene, { from: scene.from + 1, to }) ?? { from: scene.from + 1, to }) : null;
};

/** With bitcoin at $68,000, مع تداول البيتكوين عند 68 ألفًا: what is put in front stands there by itself. */
export const fronted = (scene: Scene, item: Item): Run | null => {
  if (!/^(?:at|near|above|below|عند|قرب)$/.test(keyAt(scene, item.lead - 1))) return null;
  const to = item.lead - 2;
  let from = to;
  while (
    from > scene.from &&
    from > to - 4 &&
    scene.tokens[from - 1]?.kind === 'word' &&
    !WITH.test(keyAt(scene, from - 1))
  )
    from -= 1;
  if (!WITH.test(keyAt(scene, from - 1)) || from > to) return null;
  if (/^[\u0600-\u06ff]/.test(keyAt(scene, from))) {
    const open =
      /^(?:تداول|استقرار|بقاء|وصول|سعر|ارتفاع|هبوط|تراجع)$/.test(keyAt(scene, from)) && from < to ? from + 1 : from;
    return { from: open, to };
  }
  return englishOwner(scene, {
    from,
    to: /^(?:trading|standing|hovering|stuck)$/.test(keyAt(scene, to)) ? to - 1 : to,
  });
};
const WITH = /^(?:with|مع)$/;

/** What stands behind a preposition in English, up to where its phrase ends. */
const phraseBehind = (scene: Scene, from: number): Run | null => {
  let to = from;
  while (to < scene.to && to < from + 6 && !isStop(scene, to) && !ENDS_EN.has(keyAt(scene, to)) && !inPeriod(scene, to))
    to += 1;
  return to > from ? { from, to: to - 1 } : null;
};

const GIVEN_TO = /^(?:charged|granted|offered|allotted|allocated|awarded|assigned|billed|available|open)$/;
const DONE_BY = /^(?:paid|used|consumed|drawn|held|owned|mined|produced|earned|spent|operated|run)$/;
const goesTo = askedOf(/^(?:applies|apply|applied|goes|go|went|flows|flow|flowed|belongs|belong|accrues)$/);
const goesToAr = askedOf(/^[وف]?[يت](?:ذهب|نطبق|سري|وول|عود|طبق)$/);
/** $32 charged to smelters, 5 GW used by miners, the rate of 11 cents applies to miners, 7 % goes to mining: who has it stands behind. */
export const received = (scene: Scene, item: Item): Run | null => {
  const [word, tie] = [keyAt(scene, item.next), keyAt(scene, item.next + 1)];
  if ((tie === 'to' && GIVEN_TO.test(word)) || (tie === 'by' && DONE_BY.test(word)))
    return phraseBehind(scene, item.next + 2);
  // 70 % of them for data centres
  if (word === 'of' && /^(?:them|it|which|those)$/.test(tie) && keyAt(scene, item.next + 2) === 'for')
    return phraseBehind(scene, item.next + 3);
  // about 9 GW is for bitcoin mining
  if (tie === 'for' && /^(?:is|are|was|were)$/.test(word)) return phraseBehind(scene, item.next + 2);
  // 70 % منها لمراكز البيانات
  if (/^(?:منها|منه|منهم)$/.test(word) && /^ل(?!كل).{4}/.test(tie)) return phraseFrom(arabicRead(scene), item.next + 1);
  // مقابل 25 بيسة لمراكز البيانات
  if (keyAt(scene, item.lead - 1) === 'مقابل' && /^ل(?!كل).{4}/.test(word))
    return phraseFrom(arabicRead(scene), item.next);
  const fronted = goesToAr(scene.tokens[item.lead - 1]);
  for (let at = item.next; at < item.next + 7 && !isStop(scene, at) && !itemAt(scene, at); at += 1)
    if (goesTo(scene.tokens[at]) && keyAt(scene, at + 1) === 'to') return phraseBehind(scene, at + 2);
    else if (fronted && keyAt(scene, at) === 'الي') return phraseFrom(arabicRead(scene), at + 1);
    // 7 % من كهرباء البلاد تذهب إلى التعدين
    else if (goesToAr(scene.tokens[at]) && /^(?:الي|علي)$/.test(keyAt(scene, at + 1)))
      return phraseFrom(arabicRead(scene), at + 2);
  return null;
};

/** than the €0.19 that German mills pay: who has it follows, with its verb and nothing else. */
export const relativeBehind = (scene: Scene, item: Item): Run | null => {
  const { tags } = englishRead(scene);
  const tag = (i: number): string => (i < scene.to ? (tags[i - scene.from] ?? ';') : ';');
  let from = item.next;
  if (keyAt(scene, from) === 'that' || keyAt(scene, from) === 'which') from += 1;
  const led = keyAt(scene, item.from - 1) === 'the' || keyAt(scene, item.from) === 'the';
  if (!led && from === item.next) return null;
  let to = from;
  while (/^[DN]$/.test(tag(to)) || (tag(to) === 'P' && to > from && /^[DN]$/.test(tag(to + 1)))) to += 1;
  if (to === from || tag(to) !== 'V' || /^[FD]$/.test(tag(to + 1))) return null;
  return { from, to: to - 1 };
};

const laysOff = askedOf(
  /^(?:shut|shuts|shutting|switch(?:ed|es|ing)?|turn(?:ed|s|ing)?|power(?:ed|s|ing)?|idled?|idles|idling|knock|knocked|knocks|knocking|take|took|takes|taking|force|forced|forcing|push|pushed|leave|left|leaving|put)$/,
);
/** knocked 38 % of the Texan fleet offline: what it befell. */
export const befallen = (scene: Scene, item: Item): Run | null => {
  const particle = /^(?:down|off|out|offline)$/.test(keyAt(scene, item.lead - 1));
  if (!laysOff(scene.tokens[item.lead - (particle ? 2 : 1)]) || keyAt(scene, item.next) !== 'of') return null;
  if (particle) return phraseBehind(scene, item.next + 1);
  let to = item.next + 1;
  while (to < scene.to && to < item.next + 8 && !isStop(scene, to) && !OUT.test(keyAt(scene, to))) to += 1;
  return OUT.test(keyAt(scene, to)) && to > item.next + 1 ? { from: item.next + 1, to: to - 1 } : null;
};
const OUT = /^(?:offline|out|idle|down|underwater|dark)$/;

/** ضريبة قدرها 8 % على أرباح التعدين: right behind the figure, before what else is charged. */
const chargedBehind = (scene: Scene, item: Item): Run | null =>
  keyAt(scene, item.next) === 'علي' && !itemAt(scene, item.next + 1)
    ? (payer(scene, /^كل$/.test(keyAt(scene, item.next + 1)) ? item.next + 2 : item.next + 1) ??
      phraseFrom(arabicRead(scene), item.next + 1))
    : null;

const isEnergy = askedOf(/^(?:ال)?(?:طاقه|كهرباء|استهلاك)$/);
const CHARGED = new Set(['tax_rate', 'levy', 'fine', 'demand_charge']);
/** a tax of 30% on miners, يفرض القانون على المعدّنين ضريبة: those who pay. */
export const charged = (scene: Scene, item: Item, measure: string | null, arab: boolean): Run | null => {
  if (!CHARGED.has(measure ?? '')) return null;
  const near = arab ? chargedBehind(scene, item) : null;
  if (near) return near;
  for (let at = arab ? scene.from : item.next; at < Math.min(scene.to, item.next + (arab ? 8 : 4)); at += 1) {
    if (!/^(?:on|علي)$/.test(keyAt(scene, at)) || itemAt(scene, at + 1)) continue;
    if (arab) {
      const whole = /^كل$/.test(keyAt(scene, at + 1)) ? at + 2 : at + 1;
      // على أرباح التعدين: where nobody is named, what is taxed
      const run = payer(scene, whole) ?? (at >= item.next ? phraseFrom(arabicRead(scene), whole) : null);
      if (run && !isEnergy(scene.tokens[run.from])) return run;
      continue;
    }
    if (/^(?:each|every|all)$/.test(keyAt(scene, at + 1))) at += 1;
    if (/^(?:kilowatt|megawatt|kwh|mwh|unit|coin|transaction|power|electricity)$/.test(keyAt(scene, at + 1)))
      return null;
    let to = at + 1;
    const ends = (i: number): boolean => ENDS_EN.has(keyAt(scene, i)) && keyAt(scene, i - 1) !== '-';
    while (to < scene.to && to < at + 8 && !isStop(scene, to) && !ends(to) && !inPeriod(scene, to)) to += 1;
    return to > at + 1 ? (englishOwner(scene, { from: at + 1, to: to - 1 }) ?? { from: at + 1, to: to - 1 }) : null;
  }
  return null;
};

/** against an industry average, than the 13.5 J/TH of its predecessor: the other side of a comparison. */
export const otherSide = (scene: Scene, item: Item): Run | null => {
  if (keyAt(scene, item.next) === 'of' && /^(?:the|than)$/.test(keyAt(scene, item.lead - 1))) {
    let to = item.next + 1;
    while ((to < scene.to && !isStop(scene, to) && !ENDS_EN.has(keyAt(scene, to))) || keyAt(scene, to) === 'its')
      to += 1;
    return to > item.next + 1 ? { from: item.next + 1, to: to - 1 } : null;
  }
  for (let at = item.lead - 1; at > Math.max(scene.from, item.lead - 7); at -= 1) {
    if (itemAt(scene, at)) return null;
    if (keyAt(scene, at) === 'against' || keyAt(scene, at) === 'versus') {
      const from = /^(?:an?|the)$/.test(keyAt(scene, at + 1)) ? at + 2 : at + 1;
      let to = from;
      while (to < item.lead && !/^(?:average|mean|of|for)$/.test(keyAt(scene, to))) to += 1;
      return to > from && to < item.lead && !MEASURE_NOUNS_EN.has(keyAt(scene, to - 1)) ? { from, to: to - 1 } : null;
    }
  }
  return null;
};

const takesAway = askedOf(
  /^(?:cut|cutting|cuts|remove|removed|removing|adding|shaved|shaving|wiped|wiping|taking|knocking|knocked)$/,
);
/** cutting 200 EH/s from the network, adding 50 MW to the grid: what loses or gains it. */
export const affected = (scene: Scene, item: Item): Run | null => {
  if (!takesAway(scene.tokens[item.lead - 1])) return null;
  if (!/^(?:from|to|off)$/.test(keyAt(scene, item.next))) return null;
  let to = item.next + 1;
  while (
    to < scene.to &&
    !isStop(scene, to) &&
    !inPeriod(scene, to) &&
    (!ENDS_EN.has(keyAt(scene, to)) || keyAt(scene, to) === 'its')
  )
    to += 1;
  return to > item.next + 1 ? { from: item.next + 1, to: to - 1 } : null;
};
