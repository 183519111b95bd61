import type { Figure } from '#src/base/figure.ts';
import { keptWith } from '#src/base/memo.ts';
import type { Span } from '#src/base/span.ts';
import { words } from '#src/language/text.ts';
import { entity } from '#src/meaning/entities.ts';
import type { Statement } from '#src/store/store.ts';
import { CLASSES } from './classes.ts';
import { type Ground, within } from './ground.ts';
import { conceptsOf } from './lexicon.ts';
import { placesOf, wordsIn } from './profile.ts';
import type { Term } from './terms.ts';
import { EXCLUDING } from './word-level.ts';

const group = (kind: string): string => (kind === 'region' ? 'country' : kind);

/** A place other than the one asked for, and not one inside it. */
const isElsewhere = (place: string, asked: string): boolean => {
  const row = entity(place);
  return group(row?.kind ?? '') === 'country' && place !== asked && row?.in !== asked;
};

/** What a report on a town says of the country around it is said of the town's matter as well. */
const isAround = (place: string, term: Term, { profile }: Ground): boolean =>
  entity(term.entity ?? '')?.in === place && placesOf(profile, term).some((at) => within(at, profile.title));

const WORLD = /\bworld(?:wide)?\b|\bglobal(?:ly)?\b|العالم|عالمي/iu;

/** "US cents", سنت أميركي: a currency is no place. */
const MONEY_BEHIND =
  /^[’']?s?\s*(?:cents?|dollars?|pounds?|francs?|kron\p{L}+|rupees?|pesos?|dinars?|rials?|riyals?|dirhams?|liras?)\b/iu;
const MONEY_BEFORE =
  /(?:دولار|سنت|دينار|ريال|جنيه|درهم|روبي|بيزو|كرون|فرنك|ليرة|قرش|هلل|فلس|بيس|ين|يوان|روبل|تنغي|سوم)\p{L}{0,3}\s+(?:ال)?$/u;

/** "A third less than in Ontario": what a figure is set against is not what it is of. */
const SET_AGAINST =
  /(?:\bthan|\bcompared (?:with|to)|\bversus|\bunlike|\bagainst|\brelative to|مقارنة (?:ب|مع)|مقارنة|بخلاف|على عكس|قياس[اً]+ (?:ب|إلى)|من نظيرتها في|منها في|منه في)\s*(?:\p{L}+\s+){0,3}$/iu;

const isAside = ({ start, end }: Span, { profile, statement }: Ground): boolean => {
  const { text } = profile.article;
  const before = text.slice(Math.max(statement.sentence.start, start - 40), start);
  return (
    MONEY_BEHIND.test(text.slice(end, end + 14)) ||
    MONEY_BEFORE.test(before) ||
    (SET_AGAINST.test(before) && statement.figure.end <= start)
  );
};

/** A sentence about the world or another country is about no country that only its article names. */
export const anotherPlace = (term: Term, ground: Ground): boolean => {
  const { statement, profile } = ground;
  if (!term.entity || term.kind !== 'name' || group(entity(term.entity)?.kind ?? '') !== 'country') return false;
  const { sentence } = statement;
  const named = profile
    .mentions()
    .filter(
      (m) =>
        within(m, sentence) &&
        isElsewhere(m.entity, term.entity ?? '') &&
        !isAround(m.entity, term, ground) &&
        !isAside(m, ground),
    );
  const inside = profile.mentions().some((m) => within(m, sentence) && entity(m.entity)?.in === term.entity);
  // A share of the world's is the country's own.
  const global = statement.figure.dimension !== 'ratio' && WORLD.test(statement.quote);
  return !inside && (named.length > 0 || global);
};

const MODEL = /^(?=.*\d)\p{Lu}[\p{L}\d]{1,7}$/u;

export const isModel = (term: Term): boolean => MODEL.test(term.text.toUpperCase());

const overlapsFigure = (place: Span, { figure }: Statement): boolean =>
  place.start < figure.end && figure.start < place.end;

/** A sentence about the T21 says nothing of the S21. */
export const anotherModel = (term: Term, { statement, profile }: Ground): boolean =>
  isModel(term) &&
  wordsIn(profile, statement.sentence).some((w) => MODEL.test(w.text) && !overlapsFigure(w, statement));

/** In a list whose items have heads, a name in the head of one item is of no other item. */
export const anotherHead = (term: Term, { profile, heads }: Ground): boolean =>
  heads.some((head) => placesOf(profile, term).some((place) => within(place, head)));

/** "Norway: 12 TWh" says nothing of another country, wherever else the article names it. */
export const anotherSubject = (term: Term, { statement: { figure } }: Ground): boolean => {
  if (!term.entity || term.kind !== 'name' || !figure.subjectId || figure.subjectId === term.entity) return false;
  const [asked, said] = [entity(term.entity)?.kind, entity(figure.subjectId)?.kind];
  return asked !== undefined && said !== undefined && group(asked) === group(said) && figure.wholeId !== term.entity;
};

const saidBySubject = keptWith(({ subject }: Figure) =>
  subject ? words(subject.text).flatMap((w) => conceptsOf(w.folded)) : [],
);

/** "Wind 14 %, solar 8 %": what is said of one class is said of no other; the term is of a class. */
export const anotherClass = (term: Term, { statement: { figure } }: Ground): boolean => {
  if (!figure.subject) return false;
  const said = saidBySubject(figure);
  return said.some((id) => CLASSES.has(id)) && !said.some((id) => term.concepts.includes(id));
};

export const isSubject = (id: string, { statement: { figure, article } }: Ground): boolean =>
  (figure.subjectId === id &&
    figure.subject !== null &&
    !EXCLUDING.test(article.text.slice(Math.max(0, figure.subject.start - 24), figure.subject.start)) &&
    !/excluding|except|باستثناء|عدا/iu.test(figure.subject.text)) ||
  figure.wholeId === id;
