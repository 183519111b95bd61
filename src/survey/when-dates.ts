import type { Span } from '#src/base/span.ts';
import { periodsOf } from '#src/language/periods.ts';
import { plainOf } from './cue-reader.ts';
import { type Clue, type Evidence, hitsIn, levelOf } from './evidence.ts';

/** A date that a sentence names, with how much of the question is said beside it. */
export interface Dated {
  readonly passage: Evidence;
  readonly label: string;
  readonly from: string;
  readonly at: Span;
  /** The other dates of its sentence. */
  readonly others: readonly Span[];
  /** As of its sentence, but that words in the sentence count the less the farther off from the date they stand. */
  readonly score: number;
  readonly inside: number;
}

const SINGLE = /^\d{4}(?:-(?:\d\d(?:-\d\d)?|Q\d|H\d))?$/;

/** "The first of November" in Arabic, where the month alone was read as the period. */
const FIRST_DAY = /(?:الأول|الاول|أول|اول)\s+(?:من\s+)?(?:شهر\s+)?$/u;

const FUTURE =
  /\b(?:will|would|is set|are set|due|planned|plans?|expects?|scheduled|to (?:open|begin|start|close))\b|(?:^| )(?:و)?(?:س[يتن]\S+|سوف|المقرر|المتوقع|يتوقع|تتوقع|تنوي|تعتزم|يبدا|تبدا|موعد)/u;

const later = (date: string): string => `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;

/** "The trial is set for February", written in October, is of the year to come. */
const aheadOf = (label: string, from: string, text: string, sentence: string, published: number): [string, string] => {
  const bare = !/\d{4}|[٠-٩]{4}/u.test(text) && /^\d{4}-\d\d/.test(label);
  const past = Date.parse(from) < published - 32 * 86_400_000;
  return bare && past && FUTURE.test(plainOf(sentence)) ? [later(label), later(from)] : [label, from];
};

const WRITTEN: Readonly<Record<string, number>> = {
  one: 1,
  a: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
const AGO = /\b(\d{1,2}|one|a|two|three|four|five|six|seven|eight|nine|ten) years? (?:ago|before) $/iu;

/** "Two years ago today": the day, so many years before. */
const yearsBefore = (label: string, before: string): string | null => {
  const years = AGO.exec(before)?.[1]?.toLowerCase();
  const n = years === undefined ? 0 : (WRITTEN[years] ?? Number(years));
  return n > 0 && label.length === 10 ? `${Number(label.slice(0, 4)) - n}${label.slice(4)}` : null;
};

const distance = (a: Span, b: Span): number => Math.max(0, Math.max(a.start, b.start) - Math.min(a.end, b.end));

/** A word beside the date says what was then; where another date stands between, it says it of that one. */
const nearness = (place: Span, at: Span, others: readonly Span[]): number => {
  const [from, to] = place.end <= at.start ? [place.end, at.start] : [at.end, place.start];
  const between = others.filter((o) => o.start >= from && o.end <= to).length;
  const closer = others.some((o) => distance(o, place) + 12 < distance(at, place));
  return 0.7 ** between * (closer ? 0.8 : 1) * (1 - Math.min(180, distance(place, at)) / 600);
};

const weighed = (passage: Evidence, at: Span, others: readonly Span[]): { score: number; inside: number } => {
  const worth = (clue: Clue): number => {
    const level = levelOf(passage, clue);
    const hits = hitsIn(passage, clue);
    return hits.length === 0 ? level : level * Math.max(...hits.map((hit) => nearness(hit, at, others)));
  };
  let [lost, own, lostOwn] = [0, 0, 0];
  let all = 0;
  for (const clue of passage.clues) {
    all += clue.weight;
    const level = levelOf(passage, clue);
    const less = clue.weight * (level - worth(clue));
    lost += less;
    if (clue.term.kind === 'name') continue;
    own += clue.weight;
    lostOwn += less;
  }
  return {
    score: passage.score - (all > 0 ? lost / all : 0),
    inside: passage.inside - (own > 0 ? lostOwn / own : 0),
  };
};

export const datesIn = (passage: Evidence): Dated[] => {
  const { article } = passage.profile;
  const { start, end } = passage.sentence;
  const sentence = article.text.slice(start, end);
  const named = periodsOf(sentence, { lang: article.lang, published: article.published })
    .filter((p) => SINGLE.test(p.label) && p.start !== null && p.rel !== 'last' && p.rel !== 'next')
    .map((p) => ({ ...p, at: { start: start + p.at.start, end: start + p.at.end } }));
  return named.map((p) => {
    const day = FIRST_DAY.test(article.text.slice(start, p.at.start)) && p.label.length === 7;
    const ago = yearsBefore(p.label, article.text.slice(start, p.at.start));
    const [label, from] = ago
      ? [ago, ago]
      : aheadOf(day ? `${p.label}-01` : p.label, p.start ?? '', p.text, sentence, article.published);
    const others = named.filter((o) => o !== p).map((o) => o.at);
    return { passage, label, from, at: p.at, others, ...weighed(passage, p.at, others) };
  });
};
