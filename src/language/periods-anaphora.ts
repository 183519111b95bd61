import { toDecimal } from '#src/base/exact.ts';
import { table } from '#src/base/keys.ts';
import { answered, askedOf } from './lexemes.ts';
import { cuts, type Token, tokenBefore, wordToken } from './numbers-tokens.ts';
import { spelledAt } from './numbers-words.ts';
import { type Grain, grainOf, movedBy, partsOf, quarterOf, type Stretch, yearsOn } from './periods-calendar.ts';
import { ORDINALS, SIDES, STRETCHES } from './periods-lexicon.ts';
import { type Now, type Relative, wholeTold } from './periods-sides.ts';
import { yearAt } from './periods-written.ts';

const key = (tokens: readonly Token[], i: number): string => (i < 0 ? '' : (tokens[i]?.key ?? ''));

const monthsOf = ({ start, end }: Stretch): number => {
  const [a, b] = [partsOf(start), partsOf(end)];
  return (b.year - a.year) * 12 + b.month - a.month;
};

/** The stretch that the text speaks of, where it is of the asked grain or length: the sentence's own before the article's. */
const spoken = (now: Now, fits: (stretch: Stretch) => boolean): Stretch | null =>
  [now.told, ...(now.reported ?? []), now.about].find(
    (stretch): stretch is Stretch => stretch !== null && fits(stretch),
  ) ?? null;

/** The same one may be that of the sentence before. */
const lastOf = (now: Now, fits: (stretch: Stretch) => boolean): Stretch | null =>
  now.last && fits(now.last) ? now.last : null;

const ofGrain =
  (grain: Grain | 'any') =>
  (stretch: Stretch): boolean =>
    grain === 'any' ? monthsOf(stretch) > 0 : grainOf(stretch.label) === grain || monthsOf(stretch) === LENGTH[grain];
const LENGTH: Readonly<Partial<Record<Grain, number>>> = { quarter: 3, half: 6, month: 1, year: 12 };

const GRAINS_EN = table<Grain | 'any'>({
  quarter: 'quarter',
  month: 'month',
  half: 'half',
  year: 'year',
  period: 'any',
});
const leadsTo = askedOf(
  /^(?:in|during|for|over|throughout|of|across|within|ended|ends|finished|closed|began|started)$/,
);
/** the quarter of, to, ended …: it is told which one. */
const TOLD_EN = /^(?:of|to|ended|ending|before|earlier|after|ahead|through|ago|[-–])$/;

/** the quarter to June; sold 640 during the quarter to pay for repairs: what it did so for. */
const isTold = (tokens: readonly Token[], i: number): boolean =>
  TOLD_EN.test(key(tokens, i)) &&
  (key(tokens, i) !== 'to' ||
    tokens[i + 1]?.kind === 'number' ||
    /^(?:the|end|[A-Z].*)$/.test(tokens[i + 1]?.raw ?? ''));

const made = (stretch: Stretch | null, next: number): Relative | null => stretch && { ...stretch, rel: 'in', next };

/** the same period of 2024, الفترة ذاتها من عام 2024: what is told, moved into that year. */
export const sameIn = (tokens: readonly Token[], i: number, now: Now): Relative | null => {
  const told = wholeTold(now) ?? now.run ?? now.last ?? now.about;
  let at = i;
  while (at < i + 3 && /^(?:of|in|من|في|عام|العام|سنه)$/.test(key(tokens, at))) at += 1;
  const year = at > i ? yearAt(tokens[at]) : null;
  if (year === null || !told) return null;
  return made(yearsOn(told, year - partsOf(told.start).year), at + 1);
};

const closes = askedOf(/^(?:[.,;:)”"،؛]|و.{2,}|ثم|and|but|to|from|as|while|when)$/);
const SET_AGAINST = /^(?:from|than|versus|vs|against|after|before|و?(?:من|مقابل|مقارنه|عن|بعد|قبل))$/;

/** Is what follows set against something else: up from 12 in the fourth? */
const isSetAgainst = (tokens: readonly Token[], i: number): boolean =>
  tokens.slice(Math.max(0, i - 6), i).some((token) => token.kind !== 'break' && SET_AGAINST.test(token.key));

/** to 31 cents in the second quarter from 12 in the first: the quarter goes without saying. */
const rankedQuarter = (tokens: readonly Token[], i: number, now: Now): Relative | null => {
  const rank = ORDINALS.get(key(tokens, i));
  const told = /^(\d{4})-Q([1-4])$/.exec(now.told?.label ?? '');
  const next = tokens[i + 1];
  if (
    !rank ||
    rank > 4 ||
    !told ||
    !(next === undefined || next.kind === 'break' || next.kind === 'number' || closes(next))
  )
    return null;
  // 41 in the first quarter of 2026, 96 in the second: a list goes on where a comparison goes back.
  const isOn = !isSetAgainst(tokens, i) && quarterOf(Number(told[1]), rank).start <= now.today;
  const year = Number(told[1]) - (rank > Number(told[2]) && !isOn ? 1 : 0);
  return { ...quarterOf(year, rank), rel: 'in', next: i + 1 };
};

const english = (tokens: readonly Token[], i: number, now: Now): Relative | null => {
  const word = key(tokens, i);
  const edge = GRAINS_EN[word];
  if (edge && tokens[i + 1]?.raw === '-' && key(tokens, i + 2) === 'end')
    return made(spoken(now, ofGrain(edge)), i + 3);
  // ended the month with 900: the time of a report is an object here.
  if (word !== 'the' || !leadsTo(tokenBefore(tokens, i))) return null;
  const ranked = rankedQuarter(tokens, i + 1, now);
  if (ranked) return ranked;
  const grain = GRAINS_EN[key(tokens, i + 1)];
  if (grain) return isTold(tokens, i + 2) ? null : made(spoken(now, ofGrain(grain)), i + 2);
  const count = spelledAt(tokens, i + 1);
  if (!count || key(tokens, count.next) !== 'months' || TOLD_EN.test(key(tokens, count.next + 1))) return null;
  const months = Number(toDecimal(count.value));
  return made(
    spoken(now, (stretch) => monthsOf(stretch) === months),
    count.next + 1,
  );
};

const SAME_AR = /^(?:نفسه|نفسها|ذاته|ذاتها)$/;
const LEADS_AR = /^(?:و|ف)?(?:خلال|في|طوال|نهايه|بنهايه|ختام|اخر|مدي|طيله)$/;

const definiteStretch = answered(
  (key) =>
    cuts(key).find(
      ({ prefix, rest }) => /^[وفبل]*ال$|^لل$/.test(prefix) && (STRETCHES.has(rest) || /^(?:فتره|مده)$/.test(rest)),
    ) ?? null,
);

/** الربع نفسه, خلال الشهر, في نهاية الفترة, الأشهر الثلاثة. */
const arabic = (tokens: readonly Token[], i: number, now: Now): Relative | null => {
  // في الربع الأول باعت 300، وفي الثاني 410
  const ranked =
    /^و?في$/.test(key(tokens, i - 1)) && key(tokens, i).startsWith('ال') ? rankedQuarter(tokens, i, now) : null;
  if (ranked) return ranked;
  const cut = definiteStretch(tokens[i]);
  if (!cut) return null;
  const stretch = STRETCHES.get(cut.rest);
  const grain: Grain | 'any' = stretch?.grain ?? 'any';
  if (SAME_AR.test(key(tokens, i + 1)))
    return key(tokens, i + 2) === 'من' ? null : made(spoken(now, ofGrain(grain)) ?? lastOf(now, ofGrain(grain)), i + 2);
  const after = key(tokens, i + 1);
  // في الربع الذي سبقه: the one before what is told
  const before = /^(?:الذي|التي)$/.test(after) && /^(?:سبقت?|قبل)(?:ه|ها)$/.test(key(tokens, i + 2));
  const former = before ? (spoken(now, ofGrain(grain)) ?? lastOf(now, ofGrain(grain))) : null;
  if (former && monthsOf(former) > 0) {
    const moved = movedBy(former, -monthsOf(former));
    return made(moved, i + 3);
  }
  if (stretch?.grain === 'month' && /^(?:اشهر|شهور)$/.test(cut.rest)) {
    const count = cuts(after)
      .filter(({ prefix }) => prefix === 'ال')
      .map(({ rest }) => spelledAt([wordToken(rest)], 0))
      .find(Boolean);
    if (!count || SIDES.has(key(tokens, i + 2)) || ORDINALS.has(key(tokens, i + 2))) return null;
    const months = Number(toDecimal(count.value));
    return made(
      spoken(now, (told) => monthsOf(told) === months),
      i + 2,
    );
  }
  const ended =
    /^[وف]?(?:انهت?|انهي|اختتمت?|اختتم|بدات?)$/.test(key(tokens, i - 2)) ||
    /^[وف]?(?:انهت?|انهي|اختتمت?|اختتم|بدات?)$/.test(key(tokens, i - 1));
  const led = ended || LEADS_AR.test(key(tokens, i - 1)) || /^[وف]*[بل]/.test(cut.prefix);
  // «في الشهر» and «في السنة» are rates, and «في اليوم» is no period of a report.
  const rate = key(tokens, i - 1) === 'في' && grain !== 'quarter' && grain !== 'half' && grain !== 'any';
  const told =
    /^(?:ال|هذ|من$)/.test(after) || SIDES.has(after) || ORDINALS.has(after) || tokens[i + 1]?.kind === 'number';
  if (!led || rate || told || grain === 'day' || grain === 'week') return null;
  return made(spoken(now, ofGrain(grain)), i + 1);
};

/** A period that points back to the one the text reports on: the quarter, at month-end, الشهر نفسه. Null where there is none. */
export const anaphorAt = (tokens: readonly Token[], i: number, now: Now): Relative | null =>
  english(tokens, i, now) ?? arabic(tokens, i, now);
