import type { Mention } from '#src/base/article.ts';
import { mapped } from '#src/base/mapped.ts';
import { remembered } from '#src/base/memo.ts';
import type { Span, TextSpan } from '#src/base/span.ts';
import { OWNED } from './figure-measures-lexicon.ts';
import type { CueFound } from './figure-measures-score.ts';
import type { RoleRead } from './figure-roles.ts';
import { keyAt, type Scene } from './figure-scene.ts';
import { arabicOpener } from './figure-subjects-ar.ts';
import { byMeasure } from './figure-subjects-measured.ts';
import { ofOthers, pointsBackBy } from './figure-subjects-nobody.ts';
import { type Found, owns, subjectOf } from './figure-subjects-one.ts';
import { elsewhere, isPriceOfPlace, listedSource, sameUnit } from './figure-subjects-places.ts';
import { compared, continued, retold } from './figure-subjects-retold.ts';
import { isArabic, type Run } from './figure-subjects-runs.ts';
import { namedSpan, spanOf } from './figure-subjects-spans.ts';
import { openingPlace, otherSide } from './figure-subjects-special.ts';
import type { Way } from './figure-subjects-ways.ts';
import { englishOpener } from './figure-subjects-who-en.ts';
import { wholeOf } from './figure-subjects-whole.ts';

export const linked = (mentions: readonly Mention[], span: Span | null): string | null => {
  if (!span) return null;
  let best: Mention | null = null;
  for (const one of mentions) {
    if (one.start < span.start || one.end > span.end) continue;
    const longer = best === null ? 1 : one.end - one.start - (best.end - best.start);
    if (longer > 0 || (longer === 0 && best && one.start < best.start)) best = one;
  }
  return best?.entity ?? null;
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

const isCoinName = remembered((text) => /^(?:bitcoins?|btc|(?:ال)?بيتكوين)$/i.test(text));

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
    const before = found[i - 1]?.run ?? null;
    const source =
      !run || (run.from === before?.from && run.to === before.to)
        ? listedSource(scene, item, scene.items[i - 1])
        : null;
    if (source) return as('place', source);
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
    if (before && runs[i - 1] && continued(scene, item, before)) runs[i] = runs[i - 1] ?? null;
    // Uusimaa: 4.8 TWh (1.5 TWh)
    if (before && keyAt(scene, item.lead - 1) === '(' && item.lead - 1 === before.next && !runs[i])
      runs[i] = runs[i - 1] ?? null;
    // Renewables supply 6 %; the target is 35 %
    const pointing = runs[i] ?? null;
    if (before && pointing && pointsBackBy(scene, pointing)) runs[i] = runs[i - 1] ?? pointing;
    const way = runs[i] === alone ? ways[i] : runs[i] === runs[i - 1] ? 'pair' : 'comparison';
    const named = namedSpan(scene, runs[i] ?? null);
    // Bitcoin sold: 430 BTC: the coin is what was sold, and nobody who sells.
    const subject = named && item.unit === 'BTC' && isCoinName(named.text) ? null : named;
    const whole = spanOf(scene, wholeOf(scene, item, roles[i] ?? { role: 'level', direction: null }));
    const unnamed = subject ? null : (runs[i] ?? null);
    return {
      subject,
      whole,
      subjectId: linked(mentions, subject),
      wholeId: linked(mentions, whole),
      way: unnamed && pointsBackBy(scene, unnamed) ? 'pronoun' : (way ?? 'refusal'),
      free: unnamed === null || !ofOthers(scene, unnamed),
    };
  });
};

/** Whom a sentence without figures is about. */
export const openerOf = (scene: Scene, mentions: readonly Mention[]): Pick<SubjectRead, 'subject' | 'subjectId'> => {
  const arab = isArabic(keyAt(scene, scene.from));
  const subject = namedSpan(scene, arab ? arabicOpener(scene) : englishOpener(scene));
  return { subject, subjectId: linked(mentions, subject) };
};
