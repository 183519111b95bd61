import type { BarGroup, BarsChart } from '#src/base/chart.ts';
import type { Language } from '#src/base/lang.ts';
import { foreign, type Run } from '#src/talk/runs.ts';
import { joined } from '#src/talk/say/results.ts';
import { phrase } from '#src/talk/words.ts';
import type { BarsPicture, Beam } from './picture.ts';
import {
  inScale,
  labelOf,
  measureRuns,
  nameRuns,
  type Scale,
  scaleOf,
  spellRun,
  spotOf,
  titled,
  unitRuns,
} from './worded-points.ts';

const beamsOf = (lang: Language, { bars, unit }: BarGroup, scale: Scale): Beam[] =>
  bars.map((bar) => {
    const amount = inScale(bar, scale);
    const { y, reach } = spotOf(amount);
    return {
      name: nameRuns(lang, bar, null),
      label: labelOf(lang, amount, unit),
      value: y,
      ...(reach === undefined ? {} : { reach }),
      weak: bar.ahead,
    };
  });

const aboutOf = (lang: Language, { measure, period, unit }: BarGroup, scale: Scale, withMeasure: boolean): Run[] =>
  joined([
    withMeasure ? measureRuns(lang, measure) : [],
    period === null ? [] : [spellRun(lang, period)],
    unitRuns(lang, unit, scale),
  ]);

/** What a group is of, for whoever does not see the scale of its numbers. */
export const headingOf = (lang: Language, { measure, period }: BarGroup): Run[] =>
  joined([measureRuns(lang, measure), period === null ? [] : [spellRun(lang, period)]]);

/** Amounts side by side with their words. */
export const wordedBars = (lang: Language, { groups, by, about }: BarsChart): BarsPicture => {
  const [first] = groups;
  const bars = groups.flatMap((group) => group.bars);
  const scales = groups.map((group) => scaleOf(group.bars));
  const alone = groups.length === 1 && first;
  const sides: Run[][] = by === 'side' && first ? [joined(first.bars.map((bar) => nameRuns(lang, bar, null)))] : [];
  return {
    kind: 'bars',
    lang,
    title: titled(lang, alone ? measureRuns(lang, first.measure) : (sides[0] ?? [])),
    subtitle: alone
      ? joined([about === null ? [] : [foreign(about)], aboutOf(lang, first, scales[0] ?? scaleOf([]), false)])
      : [],
    notes: [
      ...(bars.some(({ ahead }) => ahead) ? [phrase(lang, 'chartAheadBars', {})] : []),
      ...(bars.some(({ min, max }) => min !== undefined && max !== undefined)
        ? [phrase(lang, 'chartRangeBars', {})]
        : []),
      ...(bars.some(({ min, max }) => (min === undefined) !== (max === undefined))
        ? [phrase(lang, 'chartBound', {})]
        : []),
      ...(by === 'outlet' ? [phrase(lang, 'chartDisputed', {})] : []),
    ],
    coloured: by === 'side',
    groups: groups.map((group, i) => ({
      heading: alone ? [] : titled(lang, aboutOf(lang, group, scales[i] ?? scaleOf([]), true)),
      beams: beamsOf(lang, group, scales[i] ?? scaleOf([])),
    })),
  };
};
