import { keptWith } from '#src/base/memo.ts';
import { type Candidate, timeScore } from './candidate.ts';
import { isFormer } from './former.ts';
import type { PairWish } from './pair.ts';
import type { AskedPeriod } from './question-periods.ts';
import type { Scored } from './single.ts';
import { isNeedless, type Term, weightOf } from './terms.ts';

const level = (c: Candidate, term: Term): number => c.near.levels.get(term) ?? 0;

/** What each of the two has that the other lacks: two operands of one question are told apart by its words. */
export const contrast = (a: Candidate, b: Candidate, terms: readonly Term[]): number => {
  let [sum, all, left, right] = [0, 0, 0, 0];
  for (const term of terms) {
    const [x, y] = [level(a, term), level(b, term)];
    all += weightOf(term);
    if (Math.max(x, y) < 0.6) continue;
    const off = weightOf(term) * (x - y);
    sum += Math.abs(off);
    if (off > 0) left += off;
    else right -= off;
  }
  return all === 0 ? 0 : (sum / all) * (left > 0 && right > 0 ? 1 : 0.6);
};

const earlier = (a: Candidate, b: Candidate): boolean =>
  a.spell !== null && b.spell !== null && a.spell.from < b.spell.from && a.spell.to <= b.spell.to;

export const sameArticle = (a: Candidate, b: Candidate): boolean => a.statement.article.id === b.statement.article.id;

export const sameSentence = (a: Candidate, b: Candidate): boolean =>
  sameArticle(a, b) && a.statement.sentence.start === b.statement.sentence.start;

export const sameStory = (a: Candidate, b: Candidate): boolean =>
  sameArticle(a, b) || a.statement.article.storyId === b.statement.article.storyId;

/** Does each of the two hold a name of the question that the other lacks? Else two stories do not make one pair. */
export const apartByName = (a: Candidate, b: Candidate, { terms }: PairWish): boolean => {
  const telling = terms.filter((t) => t.kind === 'name' || t.kind === 'thing');
  const only = (x: Candidate, y: Candidate): boolean => telling.some((t) => level(x, t) >= 0.6 && level(y, t) < 0.3);
  return only(a, b) && only(b, a);
};

const FROM = /(?:\bfrom|(?:^|[^\p{L}])من)(?:\s+(?:an?|the|about|around|some|نحو|حوالي))?\W*$/iu;

const TO = /^[^.]{0,40}?(?:\bto\b|إلى|الى|لتصل|ليصل)/iu;

/** "from 300 MW to 480 MW", by the figures' roles or, where these are not known, by the words between. */
export const adjacent = (a: Candidate, b: Candidate): boolean =>
  a.ground.after !== null && a.ground.after.start === b.statement.sentence.start;

const PART =
  /account(?:s|ed|ing)? for|make(?:s)? up|\bof (?:that|which|them|those|this|(?:the|its|their) (?:\w+ )?(?:figure|total|sum|amount))\b|represent|منها|من بينها|من ضمنها|تمثل|يمثل|تشكل|يشكل|تستأثر|من أصل/iu;

const OF_IT = /^\s*(?:of (?:it|them|these|those|that|this)\b|منها(?!\p{L})|منهم(?!\p{L})|منه(?!\p{L}))/iu;

/** Does the sentence say that its figure is a part of something said before? */
export const isPart = (c: Candidate): boolean => PART.test(c.statement.quote);

/** "31 GW, of which 4.2 GW for miners": the two are whole and part of one another and of nothing else. */
export const partBetween = (a: Candidate, b: Candidate): boolean => {
  const [p, q] = [a.statement.figure, b.statement.figure].toSorted((x, y) => x.start - y.start);
  if (!p || !q || [...a.ground.rivals].some((r) => r.start >= p.end && r.end <= q.start)) return false;
  const between = a.statement.article.text.slice(p.end, q.start);
  // "150 MW of it" is itself the part of something before.
  if (OF_IT.test(between)) return false;
  // "28,000 machines, 6,300 of them for the Gulf".
  return PART.test(between) || OF_IT.test(a.statement.article.text.slice(q.end, q.end + 16));
};

export const fromTo = (a: Candidate, b: Candidate): boolean => {
  if (!sameSentence(a, b)) return false;
  const [p, q] = [a.statement.figure, b.statement.figure];
  if (p.role === 'from' && q.role === 'to') return true;
  if (p.start > q.start || p.role === 'change' || q.role === 'change') return false;
  const { text } = a.statement.article;
  const between = text.slice(p.end, q.start);
  return between.length < 60 && FROM.test(text.slice(Math.max(0, p.start - 24), p.start)) && TO.test(between);
};

/** "From 52 to 61 by 2032": the former of the two is not of 2032, however near the year stands. */
const atTime = (c: Candidate, asked: AskedPeriod): number =>
  timeScore(c, asked) * (c.statement.figure.role === 'from' && !c.statement.figure.period ? 0.7 : 1);

/** "… in the first": a time of its own that only the sentence's other time makes clear. */
const NAMELESS =
  /^\s*(?:in|for|during) the (?:first|second|third|fourth|same|previous|prior)\b|^\s*(?:في|خلال) (?:الربع |النصف |الشهر )?(?:الأول|الاول|الثاني|الثالث|الرابع|السابق|نفسه)/iu;

export const timeOf = (a: Scored, b: Scored, wish: PairWish): number => {
  const [p, q] = wish.points;
  // "To 34 from 37 a year earlier": the year of the former dates the latter.
  if (
    p &&
    q &&
    timeScore(a, p) === 1 &&
    b.spell?.own !== true &&
    a.statement.figure.role === 'from' &&
    sameSentence(a, b)
  )
    return Math.max(0.92, timeScore(b, q));
  // "48 in the second quarter, down from 53 in the first": the former may have no time but the other's.
  const { figure, article } = a.statement;
  const dim = a.spell?.own !== true || a.spell.label === b.spell?.label;
  const lent = dim && NAMELESS.test(article.text.slice(figure.end, figure.end + 24));
  if (p && q && lent && a.statement.figure.role === 'from' && sameSentence(a, b) && timeScore(b, q) > 0.9)
    return Math.max(0.92, timeScore(a, p));
  if (p && q) return Math.min(timeScore(a, p), timeScore(b, q));
  if (!p) return 1;
  // "The target of 2028 against what there is now": one of the two has no date.
  if (!wish.change && wish.terms.some((t) => t.concepts.includes('current')))
    return Math.max(atTime(a, p), atTime(b, p));
  // Both of one part of the time asked for, such as its summer, are no worse a pair for it.
  const part = a.spell !== null && a.spell.label === b.spell?.label && p.from <= a.spell.from && a.spell.to <= p.to;
  if (!wish.change) return Math.max(part ? 0.92 : 0, Math.min(atTime(a, p), atTime(b, p)));
  const later = timeScore(b, p);
  const before = timeScore(a, p);
  // "Since 2022" and "between 2022 and the report" name the former of the two, "by 2030" the later.
  if (before === 1 && a.spell?.own) return Math.max(0.95, later);
  return later;
};

const FREED =
  /(?:\bfreed?|\bcut|\bshed|\bsaved|\badded|حررت?|وفرت?|خفضت?|قلصت?|أضافت?|اضافت?)\s*(?:up|about|some|nearly|نحو|حوالي)?\s*$/iu;

/** "Freed 210 MW": what was taken off or put on is no level, whatever its role was read as. */
export const isFreed = ({ statement: { figure, article } }: Scored): boolean =>
  FREED.test(article.text.slice(Math.max(0, figure.start - 24), figure.start));

const bonusOf = (a: Scored, b: Scored, wish: PairWish): number => {
  let bonus = 0;
  const [p, q] = [a.statement.figure, b.statement.figure];
  if (sameSentence(a, b)) bonus += 0.05;
  else if (!sameStory(a, b) && wish.points.length < 2 && !apartByName(a, b, wish)) bonus -= 0.12;
  else if (sameArticle(a, b)) bonus += adjacent(a, b) || adjacent(b, a) ? 0.06 : 0.03;
  if (wish.part && (isPart(a) || isPart(b))) bonus += sameSentence(a, b) && partBetween(a, b) ? 0.3 : 0.06;
  if (p.measure && q.measure) bonus += wish.alike === (p.measure === q.measure) ? 0.05 : wish.change ? -0.12 : -0.02;
  // Two changes are no two states of one thing: 11 % down and 15 % up are not to be set against each other.
  if (p.role === 'change' && q.role === 'change' && a.dimension === 'ratio') return bonus - 0.35;
  // A change is no level: 134 less a shortfall of 6 is nothing that anybody asks for.
  if (!wish.change) return (p.role === 'change') !== (q.role === 'change') ? bonus - 0.2 : bonus;
  if (fromTo(a, b)) bonus += 0.15;
  else if (isFreed(a) || isFreed(b)) bonus -= 0.5;
  else if (p.role === 'change' || q.role === 'change') bonus -= a.spell?.own && b.spell?.own ? 0.08 : 0.25;
  else if (isFormer(a) && sameSentence(a, b)) bonus += 0.1;
  if (p.role === 'from' && q.role === 'to') bonus += 0.03;
  if (p.subjectId && q.subjectId && p.subjectId !== q.subjectId) bonus -= 0.1;
  return bonus;
};

const NOW = /\b(?:now|today|currently|at present)\b|الآن|(?<!\p{L})الان(?!\p{L})|حاليا|اليوم/iu;

/** "At the end of 2025 it had 31; now there are 19": what is so now comes after what has a date behind it. */
const isNowAfter = (a: Candidate, b: Candidate): boolean => {
  const { figure, article, sentence } = b.statement;
  // The date of the sentence is lent to what has none.
  const isOwn = b.spell?.own === true && b.spell.label !== a.spell?.label;
  if (a.spell?.own !== true || isOwn || !sameArticle(a, b)) return false;
  if (Date.parse(a.spell.to) > article.published) return false;
  const [clause = ''] = article.text
    .slice(sentence.start, figure.start)
    .split(/[;؛,،]/u)
    .slice(-1);
  return NOW.test(clause) || NOW.test(article.text.slice(figure.end, figure.end + 16));
};

/** Does the pair lie in the right order of time, so that the first is the former? */
export const ordered = (a: Scored, b: Scored, wish: PairWish): boolean => {
  if (!wish.change || wish.points.length > 1) return true;
  if (fromTo(a, b)) return true;
  if (isNowAfter(a, b)) return true;
  if (fromTo(b, a) || earlier(b, a) || isNowAfter(b, a)) return false;
  // "Covers 35 % now and aims at 55 % by 2029": what has a date comes after what has none.
  const dated = a.statement.figure.start < b.statement.figure.start && b.spell?.own === true && a.spell?.own !== true;
  if (dated && sameSentence(a, b)) return true;
  return earlier(a, b) || (isFormer(a) && sameSentence(a, b)) || a.statement.figure.role === 'from';
};

const NAME = 0.62;
const APART = 0.1;

const namesOf = keptWith((terms: readonly Term[]) => terms.filter((t) => t.kind === 'name'));
const sureOf = keptWith((terms: readonly Term[]) => terms.filter((t) => t.kind === 'name' && t.sure));

/** How many of the names a statement holds. */
const heldIn = (c: Candidate, names: readonly Term[]): number => {
  let held = 0;
  for (const name of names) if (level(c, name) >= NAME) held += 1;
  return held;
};

/** Do the two hold the names of the question between them, and neither of them a stranger's? */
const namesMeet = (a: Scored, b: Scored, wish: PairWish): boolean => {
  const names = namesOf(wish.terms);
  if (names.length === 0) return true;
  for (const name of names) if (Math.max(level(a, name), level(b, name)) < NAME) return false;
  const isOne = sameArticle(a, b);
  const [left, right] = [heldIn(a, names), heldIn(b, names)];
  // Two subjects may share the names of a question between them; a figure that has none of them is of something else.
  if (!(wish.part && isOne) && (left === 0 || right === 0)) return false;
  const sure = sureOf(wish.terms);
  if (sure.length > 0 && !isOne && (heldIn(a, sure) === 0 || heldIn(b, sure) === 0)) return false;
  const [isWhole, areBoth] = [left === names.length, (left === names.length) === (right === names.length)];
  if (!areBoth && !isOne) return false;
  // What changes is one thing at two times: neither may be of another that only shares the article.
  return !wish.change || (areBoth && (wish.points.length < 2 || isWhole));
};

const LOST = 0.45;

export const scoreOf = (a: Scored, b: Scored, wish: PairWish): number => {
  const time = timeOf(a, b, wish);
  if (time === 0 || !ordered(a, b, wish)) return 0;
  if (wish.must?.some((t) => Math.max(level(a, t), level(b, t)) < 0.85)) return 0;
  if (!namesMeet(a, b, wish)) return 0;

  let [widest, narrow, own, other, all, lost] = [0, 0, 0, 0, 0, 0];
  for (const term of wish.terms) {
    const [x, y, weight] = [level(a, term), level(b, term), weightOf(term)];
    if (isNeedless(term, Math.max(x, y))) continue;
    widest += weight * Math.max(x, y);
    narrow += weight * Math.min(x, y);
    own += weight * x;
    other += weight * y;
    all += weight;
    if ((term.kind === 'thing' || term.kind === 'measure') && term.text !== '' && Math.max(x, y) < LOST) lost += 1;
  }
  const apart = contrast(a, b, wish.terms);
  // One revenue is no part of another only because both are revenues.
  if (wish.part && apart < APART && !sameSentence(a, b) && !(isPart(a) || isPart(b))) return 0;
  if (wish.part && (a.statement.figure.role === 'from' || b.statement.figure.role === 'from')) return 0;
  const part = (sum: number): number => (all > 0 ? sum / all : 0);
  const words =
    wish.change || wish.points.length > 1
      ? 0.6 * part(widest) + 0.4 * part(narrow)
      : 0.69 * part(widest) + 0.22 * part(narrow) + 0.34 * apart;
  const weak = part(own) < 0.5 || part(other) < 0.5 ? 0.12 : 0;
  return (words - weak - Math.min(0.2, lost * 0.07) + bonusOf(a, b, wish) - (a.unasked + b.unasked) / 2) * time;
};
