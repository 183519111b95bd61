import { fold } from '#src/language/text.ts';
import { COUNTRY_NAMES } from './cldr-countries.ts';
import { type Item, keyAt, parts, type Scene } from './figure-scene.ts';
import { arabicRead } from './figure-subjects-ar.ts';
import { AGREEMENT } from './figure-subjects-lexicon.ts';
import { phraseFrom, tagAt } from './figure-subjects-phrases-ar.ts';
import { englishRead } from './figure-subjects-read-en.ts';
import type { Run } from './figure-subjects-runs.ts';

/** An agreement’s worth and term are its own, whoever signs it. */
const OF_AGREEMENTS = new Set(['deal_value', 'contract_term']);
const AGREEMENT_AR =
  /^[وفبل]?(?:ال)?(?:عقد|عقود|عقدا|اتفاق|اتفاقا|اتفاقيه|اتفاقات|صفقه|صفقات|اندماج|اندماجا|استحواذ|مذكره|شراكه)$/;

/** under a 12-year contract: what has the term stands right behind it. */
const agreementBehind = (scene: Scene, item: Item): Run | null => {
  let to = item.next;
  while (to < item.next + 3 && scene.tokens[to]?.kind === 'word' && !AGREEMENT.test(keyAt(scene, to))) to += 1;
  return AGREEMENT.test(keyAt(scene, to)) ? { from: item.next, to } : null;
};

/** The agreement that is named in front of the figure, in the same part of its sentence. */
export const agreement = (scene: Scene, item: Item, measure: string | null, arab: boolean): Run | null => {
  if (!OF_AGREEMENTS.has(measure ?? '')) return null;
  const tags = arab ? null : englishRead(scene).tags;
  const behind = arab ? null : agreementBehind(scene, item);
  if (behind) return behind;
  for (let at = item.lead - 1; at >= scene.from && !parts(scene, at); at -= 1) {
    const word = keyAt(scene, at);
    // The acquisition values Pemberton at $1.9 billion: whom it is done to has the worth.
    if (tags && keyAt(scene, item.lead - 1) === 'at' && /^values?$/.test(keyAt(scene, at + 1))) return null;
    if (tags && AGREEMENT.test(word) && tags[at - scene.from] === 'N') {
      let from = at;
      while (from > scene.from && tags[from - 1 - scene.from] === 'N') from -= 1;
      return { from, to: at };
    }
    if (!tags && AGREEMENT_AR.test(word) && tagAt(arabicRead(scene), at) === 'N')
      return phraseFrom(arabicRead(scene), at);
  }
  return null;
};

/** Who does this takes what belongs to others. */
const TAKING =
  /^(?:seize|confiscate|impound|detain|arrest|jail|charge|prosecute|indict|sue|question|summon|interrogate|sentence|convict|raid|dismantle|uncover|unearth|steal|evict|catch)$|^[وف]?[يت]?(?:ضبط|صادر|اعتقل|عتقل|داهم|فكك|كشف|اكتشف|كتشف|عثر|احتجز|حتجز|حجز|سرق|حرم|شرد|اخلي)(?:ت|وا|ون)?$/;
/** This too, where an authority does it. */
const CLOSING =
  /^(?:shut|close|disconnect|seal|unplug|ban|cut|find|discover|detect|fine|recover)$|^[وف]?[يت]?(?:اغلق|غلق|اوقف|وقف|فصل|قطع|غرم|احال|حيل|استعاد|ستعيد)(?:ت|وا|ون)?$/;
const AUTHORITY =
  /^(?:police|authorit(?:y|ies)|officers?|inspectors?|officials?|troops|customs|prosecutors?|courts?|ministry|government|regulators?|agency|commission|council|utility|state|province|rcmp|الشرطه|شرطه|السلطات|سلطات|الحكومه|حكومه|وزاره|الوزاره|هييه|الهييه|مديريه|الجمارك|النيابه|محكمه|المحكمه|مفتشون|المفتشون|دوريات|الامن|امن|اداره|الاداره|بلديه)$/;
const COUNTRIES: ReadonlySet<string> = new Set(COUNTRY_NAMES.flatMap(([, en, ar]) => [fold(en), fold(ar)]));

const isAuthority = (scene: Scene, run: Run): boolean => {
  const words: string[] = [];
  for (let at = run.from; at <= run.to; at += 1) {
    if (AUTHORITY.test(keyAt(scene, at))) return true;
    words.push(keyAt(scene, at));
  }
  return COUNTRIES.has(words.join(' '));
};

/** Police seized 1,140 rigs, أغلقت السلطات 60 موقعًا: what is taken or closed is not whose who does it. */
export const isTaken = (scene: Scene, item: Item, verb: string, doer: Run | null): boolean =>
  item.unit === 'count' &&
  (TAKING.test(verb) ||
    // cut off 27 farms: a network takes its customers off
    (/^(?:off|from)$/.test(keyAt(scene, item.lead - 1)) && /^(?:cut|switch|take)$/.test(verb)) ||
    (CLOSING.test(verb) && doer !== null && isAuthority(scene, doer)));

/** Four firms plan, أُغلقت 700 مزرعة: what is counted does it itself, and is of nobody. */
export const countsItself = (scene: Scene, item: Item): boolean => {
  if (item.unit !== 'count') return false;
  const { homes, rulers } = englishRead(scene);
  const home = homes[item.from - scene.from];
  return home?.subject?.from === item.from && !rulers[item.from - scene.from];
};

/** 8,000 devices remain in Al-Wafrah: of what is left somewhere it is the place that has it. */
export const remainsIn = (scene: Scene, item: Item): Run | null => {
  if (!/^(?:remain|remains|remained|stay|stayed|survive|survived)$/.test(keyAt(scene, item.next))) return null;
  if (!/^(?:in|at)$/.test(keyAt(scene, item.next + 1))) return null;
  const { tags } = englishRead(scene);
  let to = item.next + 1;
  while (/^[ND]$/.test(tags[to + 1 - scene.from] ?? ';')) to += 1;
  return to > item.next + 1 ? { from: item.next + 2, to } : null;
};

const GIVING =
  /^(?:deliver|supply|provide|sell|send|ship|promise|export|bring|feed|give|pay|lend|issue|award|cut|restore)$/;
/** 14 MW of heat to 1,900 homes, enough for 3 million: who gets something is nobody’s. */
export const isRecipient = (scene: Scene, item: Item, verb: string): boolean => {
  if (item.unit !== 'count') return false;
  for (let at = item.lead - 1; at >= scene.from && at > item.lead - 5; at -= 1)
    if (/^(?:enough|تكفي|يكفي|كافيه|يعادل|تعادل)$/.test(keyAt(scene, at))) return true;
  return keyAt(scene, item.lead - 1) === 'to' && GIVING.test(verb);
};
