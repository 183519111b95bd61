import type { Inherited } from '#src/base/answer.ts';
import type { Span } from '#src/base/span.ts';
import { words } from '#src/language/text.ts';
import { entity } from '#src/meaning/entities.ts';
import { type Question, readQuestion } from './question.ts';
import { withoutMarks } from './question-manners.ts';
import type { Term } from './terms.ts';

/** Words that go on from what was said before. */
const OPENING =
  /^\s*(?:(?:ok|okay|alright|well|so|then|but|طيب|طب|تمام|حسنًا|حسنا|زين|باهي|ماشي|اوكي|أوكي|اوك|بس)[\s,،]+)*(?:(?:and|و)?\s*(?:what about|how about|what of|same for|ماذا عن|شو عن|وش عن|ايش عن|إيش عن|شنو عن|بالنسبة (?:ل|إلى|الى))|and(?=\s)|و(?=\s*\S))\s*/iu;
const FIRST_WORD = /^\s*(?:ok|okay|alright|طيب|طب|تمام|حسنًا|حسنا|زين|باهي|ماشي|اوكي|أوكي|اوك)[\s,،]+/iu;

/** Whoever asks when, who, which or what begins a question of their own. */
const OWN_QUESTION =
  /(?:^| )(?:when|who|whose|which|why|where|what|is|are|was|does|do|did|will|has|list|show|compare|convert|متي|امتي|ايمتي|وقتاش|مين|منو|شكون|ما|ماذا|هل|ليش|لماذا|وين|اين|اي|شو|ايش|شنو|اعرض|هات|قارن|حول) /u;

const IN_A_PLACE = /^\s*(?:in|for|within|في|عند|لدى|ب)/iu;

const MOST_WORDS = 8;
const BARE_WORDS = 5;

interface Told {
  readonly rest: string;
  readonly question: Question;
  readonly subjects: readonly Term[];
  readonly measures: readonly Term[];
  readonly times: readonly Span[];
}

const isSubject = ({ kind, text }: Term): boolean => text !== '' && kind !== 'measure' && kind !== 'frame';
const isMeasure = ({ kind, text }: Term): boolean => text !== '' && kind === 'measure';

const timesOf = ({ times }: Question): Span[] => {
  const spans = [...times.points, ...(times.window ? [times.window] : [])].map(({ start, end }) => ({ start, end }));
  return spans.filter((a, i) => !spans.some((b, j) => j < i && b.start < a.end && a.start < b.end));
};

/** Places are those of the text without its marks of vowels, which is how a question is read. */
const toldIn = (written: string, now: Date): Told => {
  const text = withoutMarks(written);
  const question = readQuestion({ text, now });
  return {
    rest: text,
    question,
    subjects: question.terms.filter(isSubject),
    measures: question.terms.filter(isMeasure),
    times: timesOf(question),
  };
};

/** What a question says that leaves something out; null where it stands by itself. */
const leavingOut = (text: string, now: Date): Told | null => {
  const rest = text.replace(OPENING, '').replace(FIRST_WORD, '');
  const opened = rest !== text;
  // Asked first: reading costs, and most questions are too long to leave anything out.
  if (words(rest).length > (opened ? MOST_WORDS : BARE_WORDS)) return null;
  const told = toldIn(rest, now);
  const { subjects, measures, times, question } = told;
  if (OWN_QUESTION.test(question.plain) || (subjects.length > 0 && measures.length > 0)) return null;
  if (opened) return told;
  const place = subjects.length > 0 && sortOf(subjects) === 'place' && IN_A_PLACE.test(rest);
  const bare = (subjects.length === 0 || place) && measures.length === 0;
  if (!place && times.length === 0 && question.units.length === 0) return null;
  return bare && question.quantities.length === 0 ? told : null;
};

type Sort = 'place' | 'name' | 'matter';

const sortOf = (terms: readonly Term[]): Sort => {
  const kinds = terms.map((t) => (t.entity ? entity(t.entity)?.kind : undefined));
  if (kinds.some((kind) => kind === 'country' || kind === 'region')) return 'place';
  return terms.some((t) => t.kind === 'name') ? 'name' : 'matter';
};

interface Phrase extends Span {
  readonly sort: Sort;
}

/** Neighbours with nothing but a space between are one phrase; a place is one by itself. */
const phrasesOf = (text: string, terms: readonly Term[]): Phrase[] => {
  const groups: Term[][] = [];
  for (const term of terms.toSorted((a, b) => a.start - b.start)) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    const beside = before && /^[\s-]*$/u.test(text.slice(before.end, term.start));
    if (last && beside && (sortOf(last) === 'place') === (sortOf([term]) === 'place')) last.push(term);
    else groups.push([term]);
  }
  return groups.map((group) => ({
    start: group[0]?.start ?? 0,
    end: group.at(-1)?.end ?? 0,
    sort: sortOf(group),
  }));
};

/** Which phrase of the last question a new subject takes the place of; none where it narrows it. */
const placeOf = (sort: Sort, phrases: readonly Phrase[]): Phrase | undefined => {
  const of = (wanted: Sort): Phrase | undefined => phrases.findLast((p) => p.sort === wanted);
  if (sort === 'place') return of('place');
  return of(sort) ?? of(sort === 'name' ? 'matter' : 'name');
};

interface Edit extends Span {
  readonly text: string;
}

const cutOf = (text: string, { start, end }: Span): string => text.slice(start, end);

/** "From 2024 to 2027" stands in one place: a new year is its end. */
const timeEdits = (last: Told, told: Told): Edit[] => {
  const fresh = told.times.map((t) => cutOf(told.rest, t));
  const [year] = fresh;
  const [span] = last.times;
  const stretch = span && last.question.times.points.length === 2 && last.times.length === 1;
  if (stretch && year !== undefined && fresh.length === 1) {
    const old = cutOf(last.rest, span);
    const changed = old.replace(/[\d٠-٩]{4}(?![\d٠-٩])(?!.*[\d٠-٩]{4})/u, year);
    return [{ ...span, text: /^[\d٠-٩]{4}$/u.test(year) ? changed : year }];
  }
  const from = Math.max(0, last.times.length - fresh.length);
  // A month of the year that was spoken of.
  const loose = told.question.times.points.some((p) => p.loose);
  return fresh.flatMap((text, i) => {
    const at = last.times[from + i];
    if (!at) return [];
    const [of] = loose ? (cutOf(last.rest, at).match(/[\d٠-٩]{4}/u) ?? []) : [];
    return [{ ...at, text: of ? `${text} ${of}` : text }];
  });
};

const withEdits = (text: string, edits: readonly Edit[]): string =>
  edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((out, { start, end, text: instead }) => `${out.slice(0, start)}${instead}${out.slice(end)}`, text);

const ENDING = /[\s?؟.!،,]+$/u;
const HOW_MUCH = /^(?:how (?:much|many)|ب?كم)\s+/iu;

/** A measure of its own over what the last question was about: the subject and the time go on, its other words do not. */
const newMeasure = (last: Told, told: Told): string =>
  [
    told.rest.replace(ENDING, ''),
    ...phrasesOf(last.rest, last.subjects).map((p) => cutOf(last.rest, p)),
    ...(told.times.length > 0 ? [] : last.times.map((t) => cutOf(last.rest, t))),
  ].join(' ');

const keptIn = (last: Told, gone: readonly Span[], measures: boolean): string[] => {
  const stays = (at: Span): boolean => !gone.some((e) => e.start < at.end && at.start < e.end);
  const terms = [...(measures ? last.measures : []), ...last.subjects].filter(stays);
  return [...new Set([...phrasesOf(last.rest, terms), ...last.times.filter(stays)].map((p) => cutOf(last.rest, p)))];
};

/**
 * The whole question that somebody asks who goes on from their last one: what they name takes the place of its like, and
 * everything else stays. Null where the question says all it needs: that one never inherits.
 */
export const completed = (text: string, before: string, now: Date): Inherited | null => {
  const told = leavingOut(text, now);
  if (!told) return null;
  const last = toldIn(before, now);
  if (last.subjects.length + last.measures.length === 0) return null;
  if (told.measures.length > 0)
    return { question: newMeasure(last, told), kept: keptIn(last, told.times.length > 0 ? last.times : [], false) };
  const edits = timeEdits(last, told);
  const [first] = told.subjects;
  const own = phrasesOf(told.rest, told.subjects);
  const place = first && placeOf(sortOf(told.subjects), phrasesOf(last.rest, last.subjects));
  const whole = { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0 };
  if (place) edits.push({ start: place.start, end: place.end, text: cutOf(told.rest, whole) });
  const [unit, old] = [told.question.units[0], last.question.units.at(-1)];
  if (unit && old) edits.push({ start: old.start, end: old.end, text: cutOf(told.rest, unit) });
  const unplaced =
    (told.times.length > 0 && last.times.length === 0) || (first && !place) || (unit !== undefined && !old);
  if (edits.length === 0 && !unplaced) return null;
  const body = withEdits(last.rest, edits).replace(ENDING, '');
  const more = unplaced ? ` ${told.question.text.replace(HOW_MUCH, '').replace(ENDING, '')}` : '';
  return { question: `${body}${more}`, kept: keptIn(last, edits, true) };
};
