import type { Mention } from '#src/base/article.ts';
import { mapped } from '#src/base/mapped.ts';
import type { Span, TextSpan } from '#src/base/span.ts';
import { unitOf } from '#src/base/units.ts';
import { askedOf } from '#src/language/lexemes.ts';
import { OWNED } from './figure-measures-lexicon.ts';
import type { CueFound } from './figure-measures-score.ts';
import type { RoleRead } from './figure-roles.ts';
import { type Item, keyAt, parts, type Scene } from './figure-scene.ts';
import { arabicGap, arabicOpener, arabicSubject, arabicVerbBetween, labelOwner } from './figure-subjects-ar.ts';
import { englishOpener, englishOwner, englishSubject } from './figure-subjects-en.ts';
import { englishGap } from './figure-subjects-gap-en.ts';
import { agreement, countsItself, isRecipient, isTaken, remainsIn } from './figure-subjects-kinds.ts';
import { byMeasure, isRuled } from './figure-subjects-measured.ts';
import { englishVerbBetween } from './figure-subjects-objects-en.ts';
import { elsewhere, isPriceOfPlace, sameUnit } from './figure-subjects-places.ts';
import { compared, retold } from './figure-subjects-retold.ts';
import { inPeriod, isArabic, type Run } from './figure-subjects-runs.ts';
import { namedSpan, spanOf } from './figure-subjects-spans.ts';
import {
  affected,
  befallen,
  bracketed,
  charged,
  followed,
  fronted,
  openingPlace,
  otherSide,
  partitive,
  received,
  relativeBehind,
} from './figure-subjects-special.ts';
import { arabicVerb } from './figure-subjects-verbs-ar.ts';
import { verbOf } from './figure-verbs.ts';

/** “- United States: 183 TWh in 2024”: the head of a list item, or of a label, is the subject; undefined where there is none. */
const label = (scene: Scene, item: Item, cues: readonly CueFound[]): Run | null | undefined => {
  for (let at = item.lead - 1; at >= scene.from && at > item.lead - 40; at -= 1) {
    if (keyAt(scene, at) !== ':') continue;
    let from = scene.from;
    while (from < at && /^[-–—•*·]$/.test(keyAt(scene, from))) from += 1;
    let to = at - 1;
    // Argent Q3: revenue 88m
    while (to > from && (inPeriod(scene, to) || /^[,،(]$/.test(keyAt(scene, to)))) to -= 1;
    // «دروب هاش» في فبراير:
    if (to > from && inPeriod(scene, to + 1) && /^(?:in|for|في|خلال)$/.test(keyAt(scene, to))) to -= 1;
    if (from > to || to - from > 7 || ANNOUNCING.test(keyAt(scene, from))) return undefined;
    // Fleet efficiency, Average power cost: what is measured, not whose it is.
    if (cues.some((cue) => cue.at >= from && cue.next <= to + 1 && namesMeasure(cue, item))) return undefined;
    for (let i = from; i <= to; i += 1)
      if (inPeriod(scene, i) || verbOf(keyAt(scene, i))?.sign === null) return undefined;
    if (!isArabic(keyAt(scene, from)) && englishVerbBetween(scene, from, at)) return undefined;
    // تختلف الأسعار: a clause in front of the colon is nobody's name.
    if (arabicVerb(keyAt(scene, from))?.running) return null;
    return isArabic(keyAt(scene, from)) ? labelOwner(scene, { from, to }) : englishOwner(scene, { from, to });
  }
  return undefined;
};

/** Correction: X used …, تصحيح: the head of a headline is nobody. */
const ANNOUNCING =
  /^(?:correction|corrected|update|updated|exclusive|analysis|opinion|breaking|explainer|watch|تصحيح|تصويب|تحديث|عاجل|تحليل|حصري|خاص|تقرير)$/;
const namesMeasure = (cue: CueFound, item: Item): boolean =>
  cue.rows.some(
    ({ kinds }) => !kinds.has('weak') && !kinds.has('share') && kinds.has(unitOf(item.unit ?? '1')?.dimension ?? ''),
  );

const RATIOS: ReadonlySet<string | null> = new Set(['%', 'fraction', 'permille']);
const isRatio = (item: Item): boolean => RATIOS.has(item.unit);
/** “Renewables supplied 42.6% and nuclear 9.8%”: a name between two figures of one unit, its verb left out. */
const gapped = (scene: Scene, item: Item, i: number, arab: boolean): Run | null => {
  const before = i > 0 ? scene.items[i - 1] : undefined;
  if (!before || item.lead - before.next > 16 || !(sameUnit(before, item) || (isRatio(before) && isRatio(item))))
    return null;
  return arab ? arabicGap(scene, item, before.next) : englishGap(scene, item, before.next);
};

/** Which rule found whose a figure is. */
export const WAYS = [
  'bracket',
  'charge',
  'gap',
  'front',
  'list',
  'measure',
  'effect',
  'receipt',
  'blow',
  'relative',
  'label',
  'side',
  'deal',
  'clause',
  'refusal',
  'law',
  'place',
  'report',
  'opening',
  'teller',
  'pair',
  'comparison',
  'topic',
  'pronoun',
] as const;
export type Way = (typeof WAYS)[number];

interface Found {
  readonly run: Run | null;
  /** Who tells it where the clause names nobody: X said margin widened. */
  readonly teller: Run | null;
  readonly way: Way;
}
const NOBODY: Found = { run: null, teller: null, way: 'refusal' };
const by = (way: Way, run: Run | null): Found | null => run && { run, teller: null, way };

const subjectOf = (scene: Scene, item: Item, i: number, measure: string | null, cues: readonly CueFound[]): Found => {
  const arab = isArabic(keyAt(scene, item.lead - 1)) || isArabic(keyAt(scene, scene.from));
  const special =
    by('bracket', bracketed(scene, item)) ??
    by('charge', charged(scene, item, measure, arab)) ??
    by('gap', gapped(scene, item, i, arab)) ??
    by('front', fronted(scene, item)) ??
    by('list', arab ? null : followed(scene, item)) ??
    by('measure', byMeasure(scene, item, measure, arab)) ??
    by('effect', affected(scene, item)) ??
    by('receipt', received(scene, item)) ??
    by('blow', befallen(scene, item));
  if (special) return special;
  // “as much as three homes”: what it is likened to is about nobody.
  if (item.unit === 'count' && keyAt(scene, item.from - 1) === 'as') return NOBODY;
  if (arab && item.unit === 'count' && isDoneTo(scene.tokens[item.next])) return NOBODY;
  if (!arab && countsItself(scene, item)) return { ...NOBODY, run: remainsIn(scene, item) };
  const relative = arab ? null : relativeBehind(scene, item);
  if (relative) return { run: englishOwner(scene, relative), teller: null, way: 'relative' };
  const listed = label(scene, item, cues);
  // Ministry: demand fell to 3 GW. Behind the colon stands a sentence with a subject of its own.
  const told = listed && (arab ? arabicVerbBetween : englishVerbBetween)(scene, scene.from, item.lead);
  if (listed !== undefined && !told) return { run: listed, teller: null, way: 'label' };
  const side = otherSide(scene, item) ?? (arab ? partitive(scene, item) : null);
  if (side) return { run: side, teller: null, way: 'side' };
  const deal = agreement(scene, item, measure, arab);
  if (deal) return { run: deal, teller: null, way: 'deal' };
  const found = arab ? arabicSubject(scene, item) : englishSubject(scene, item, measure);
  if (isRuled(scene, found.run, measure)) return { ...NOBODY, way: 'law' };
  if (isPerson(scene, found.run)) return NOBODY;
  if (isTaken(scene, item, found.verb, found.run) || isRecipient(scene, item, found.verb)) return NOBODY;
  return told && listed && !found.run
    ? { run: owns(scene, listed) ? listed : null, teller: null, way: 'label' }
    : { run: found.run, teller: found.teller, way: 'clause' };
};

const isTitle = askedOf(
  /^(?:chief|ceo|cfo|coo|cto|executive|chairman|chairwoman|president|vice-president|director|manager|head|spokes(?:man|woman|person)|inspector|engineer|professor|minister|founder|co-founder|economist|[وف]?(?:ال)?(?:مدير|مديره|رييس|رءيس|رئيس|رييسه|محلل|محلله|خبير|خبيره|وزير|وزيره|مهندس|مهندسه|مفتش|متحدث|متحدثه|باحث|باحثه|استاذ|موسس))$/,
);
/** Chief executive Joana Prates: a person tells of figures and has none. */
const isPerson = (scene: Scene, run: Run | null): boolean =>
  run !== null &&
  (isTitle(scene.tokens[run.from]) ||
    (run.to > run.from && isTitle(scene.tokens[run.from + 1]) && keyAt(scene, run.from + 1) !== 'head'));

/** 27 مزرعة داهمتها الشرطة: what is counted has its own clause. */
const isDoneTo = askedOf(/^(?:[يت].{3,}|.{3,}ت)(?:ها|هم|ه)$/);

const WHOLE_END =
  /^(?:[,.،;؛:()]|in|by|at|to|from|and|for|this|last|is|was|were|had|في|عام|خلال|بحلول|و|الي|بعد|حاليا|مقارنه|علي|مقابل|ب|or|within|between|among|during|من|since)$/;
/** What a share is a share of: “of global electricity”, من الاستهلاك العالمي. */
const wholeOf = (scene: Scene, item: Item, role: RoleRead): Run | null => {
  if (!isRatio(item) || role.role === 'change') return null;
  let at = item.next;
  if (!/^(?:of|من)$/.test(keyAt(scene, at))) {
    // “share of global hashrate could fall from 40%”: the whole stands with the noun of sharing.
    at = -1;
    for (let k = item.lead - 1; k >= scene.from && !parts(scene, k); k -= 1)
      if (/^(?:share|حصه|حصتها|حصته|نصيب|نسبه)$/.test(keyAt(scene, k).replace(/^(?:ال|و)/, ''))) at = k;
    const stop = at < 0 ? at : (scene.items.find((other) => other.from > at)?.lead ?? item.lead);
    while (at >= 0 && at < stop && !/^(?:of|من)$/.test(keyAt(scene, at))) at += 1;
    if (at < 0 || at >= stop) return null;
  }
  let to = at + 1;
  while (
    to < scene.to &&
    to < at + 8 &&
    !WHOLE_END.test(keyAt(scene, to)) &&
    scene.tokens[to]?.kind !== 'number' &&
    !(at < item.from && verbOf(keyAt(scene, to))?.sign !== undefined)
  )
    to += 1;
  return to > at + 1 ? { from: at + 1, to: to - 1 } : null;
};

export const linked = (mentions: readonly Mention[], span: Span | null): string | null => {
  if (!span) return null;
  const inside = mentions.filter((m) => m.start >= span.start && m.end <= span.end);
  return inside.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)[0]?.entity ?? null;
};

/** Offices and analysts tell of others. */
const owns = (scene: Scene, run: Run): boolean => {
  for (let at = run.from; at <= run.to; at += 1)
    if (
      /^(?:release|filing|statement|prospectus|document|results|index|letter|notice|accounts|office|authority|ministry|minister|institute|university|council|commission|agency|report|study|survey|department|regulator|analysts?|researchers?|economists?|consultancy|bank|research|data|paper|research|officials?|lawmakers?|he|she|وزار[هة]|وزير|هيي?[ئءه]ه|التقرير|تقرير|الدراسه|دراسه|خبير|محلل|محللون|باحثون|مكتب|معهد|جامعه|لجنه|الوكاله|وكاله|الوزاره|الهييه|بيان|البيان|افصاح|مستند|نشره|مؤشر|المؤشر|بيانات)$/.test(
        keyAt(scene, at),
      )
    )
      return false;
  return true;
};

const REPORTED = new Set(
  'revenue net_income net_loss pre_tax_profit gross_margin operating_cash_flow loss_per_share debt electricity_cost'.split(
    ' ',
  ),
);
/** Whose the last measure of a report was, where the next of them names nobody. */
const ownerBefore = (
  scene: Scene,
  measures: readonly (string | null)[],
  found: readonly Found[],
  i: number,
): Run | null => {
  if (!REPORTED.has(measures[i] ?? '')) return null;
  for (let k = i - 1; k >= 0; k -= 1) {
    const run = found[k]?.run;
    if (run && OWNED.has(measures[k] ?? '') && owns(scene, run)) return run;
  }
  return null;
};

export interface SubjectRead {
  readonly subject: TextSpan | null;
  readonly whole: TextSpan | null;
  readonly subjectId: string | null;
  readonly wholeId: string | null;
  readonly way: Way;
  /** May it be whom the article is about? A load and the network are of more than one. */
  readonly free: boolean;
}

/** Subjects and wholes of all figures of a sentence, linked where the gazetteer knows them. */
export const subjectsOf = (
  scene: Scene,
  roles: readonly RoleRead[],
  measures: readonly (string | null)[],
  mentions: readonly Mention[],
  cues: readonly CueFound[],
): SubjectRead[] => {
  const found = mapped(scene.items, (item, i) => subjectOf(scene, item, i, measures[i] ?? null, cues));
  const ways = mapped(found, ({ way }) => way);
  const runs = mapped(found, ({ run, teller }, i) => {
    const item = scene.items[i];
    if (!item) return run;
    const as = (way: Way, one: Run | null): Run | null => {
      ways[i] = way;
      return one;
    };
    const place = elsewhere(scene, item);
    if (place && isPriceOfPlace(scene, item, i > 0 ? scene.items[i - 1] : undefined)) return as('place', place);
    if (run) return run;
    // Prices: $0.04 in Harlow, $0.06 in Merrow: each is of its place.
    if (place && scene.items.some((other) => other !== item && sameUnit(other, item) && elsewhere(scene, other)))
      return as('place', place);
    if (!OWNED.has(measures[i] ?? '')) return null;
    // Revenue at X rose to 74, while net profit fell to 5: one report, one owner.
    const owner = !teller && place === null ? ownerBefore(scene, measures, found, i) : null;
    if (owner) return as('report', owner);
    const opened = teller ? null : openingPlace(scene);
    if (opened) return as('opening', opened);
    // Production fell to 11 BTC a day at Cobalt: whose it is stands behind.
    if (teller && owns(scene, teller)) return as('teller', teller);
    return /^(?:at|for|لدي)$/.test(keyAt(scene, item.next)) ? as('place', place) : null;
  });
  return mapped(scene.items, (item, i) => {
    const before = i > 0 ? scene.items[i - 1] : undefined;
    const alone = runs[i];
    // to 5.9 % from 9.8 %: both of one thing.
    const tied = before && roles[i]?.role === 'from' && roles[i - 1]?.role === 'to' && item.lead - before.next < 3;
    // from 1 to 2 tenge, by 14 % to 44 dollars: what moved is named once.
    if (
      before &&
      roles[i]?.role === 'to' &&
      /^(?:from|change)$/.test(roles[i - 1]?.role ?? '') &&
      item.lead - before.next < 4
    )
      runs[i] = runs[i - 1] ?? runs[i] ?? null;
    if (tied && sameUnit(before, item)) runs[i] = runs[i - 1] ?? null;
    // From 310 MW in 2023 the cooperative has grown to 480: whoever came from there.
    if (!runs[i] && roles[i]?.role === 'from' && roles[i + 1]?.role === 'to') runs[i] = runs[i + 1] ?? null;
    const beside = compared(scene, item, before) && !otherSide(scene, item);
    if (beside && roles[i]?.role === 'from') runs[i] = elsewhere(scene, item) ?? runs[i - 1] ?? null;
    else if (beside) runs[i] = elsewhere(scene, item) ?? runs[i] ?? runs[i - 1] ?? null;
    // curtailed 210 GWh of hydropower, 60 % more than: of the same output
    if (before && measures[i] === 'curtailment' && measures[i - 1] === 'curtailment' && runs[i - 1]) {
      const own = byMeasure(scene, item, 'curtailment', isArabic(keyAt(scene, scene.from)));
      if (!own && roles[i]?.role === 'change') runs[i] = runs[i - 1] ?? null;
    }
    // at 61 Mt, or 0.11 % of the total: one thing said twice.
    if (before && retold(scene, item, before)) runs[i] = runs[i - 1] ?? null;
    const way = runs[i] === alone ? ways[i] : runs[i] === runs[i - 1] ? 'pair' : 'comparison';
    const subject = namedSpan(scene, runs[i] ?? null);
    const whole = spanOf(scene, wholeOf(scene, item, roles[i] ?? { role: 'level', direction: null }));
    return {
      subject,
      whole,
      subjectId: linked(mentions, subject),
      wholeId: linked(mentions, whole),
      way: way ?? 'refusal',
      free: true,
    };
  });
};

/** Whom a sentence without figures is about. */
export const openerOf = (scene: Scene, mentions: readonly Mention[]): Pick<SubjectRead, 'subject' | 'subjectId'> => {
  const arab = isArabic(keyAt(scene, scene.from));
  const subject = namedSpan(scene, arab ? arabicOpener(scene) : englishOpener(scene));
  return { subject, subjectId: linked(mentions, subject) };
};
