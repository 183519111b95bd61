import { aspectOf } from './aspects.ts';
import { ordinalsIn } from './ordinals.ts';
import type { Question } from './question.ts';
import { aspectScore, textOf, type Weighed } from './when-weights.ts';

/** "The fourth fell on 20 April 2024 … earlier ones on …": the days of one kind of event are counted in order of time. */
const counted = (dates: readonly Weighed[], question: Question): Weighed | null => {
  const [asked] = ordinalsIn(question.text);
  if (asked === undefined) return null;
  const days = dates.filter((d) => d.label.length === 10);
  for (const known of days) {
    const [place] = ordinalsIn(textOf(known.passage));
    if (place === undefined || place === asked) continue;
    const events = new Map<string, Weighed>();
    for (const d of days)
      if (d.passage.profile === known.passage.profile && !events.has(d.label)) events.set(d.label, d);
    const ordered = [...events.values()].toSorted((a, b) => a.from.localeCompare(b.from));
    if (ordered[place]?.label === known.label) return ordered[asked] ?? null;
  }
  return null;
};

const LEAST = 0.62;
const INSIDE = 0.3;
/** What stands right behind "from" or "by" answers a question of that with fewer of its other words. */
const MARKED = 0.75;
const AHEAD = 0.03;
/** How much less a finer date of the same time may be told. */
const FINER = 0.6;

/** Far ahead of every other date, fewer words are enough. */
const FAR = { inside: 0.2, ahead: 0.25 };

const isEnough = (best: Weighed, dates: readonly Weighed[], question: Question): boolean => {
  if (best.strength >= LEAST && best.inside >= INSIDE) return true;
  const ahead = best.strength - (dates.find((d) => isOther(d, best))?.strength ?? 0);
  if (ahead < 0.15) return false;
  const { missing, strange } = best.passage;
  // "Closing is set for December 18": in the right report nothing else needs to be said.
  if (aspectScore(aspectOf(question), best) > 0 && (best.strength >= MARKED || missing + strange === 0)) return true;
  const [asked] = ordinalsIn(question.text);
  const { article } = best.passage.profile;
  // "The first hearing was set for": the ordinal that is asked for leads to the date.
  const led =
    asked !== undefined && ordinalsIn(article.text.slice(best.passage.sentence.start, best.at.start)).includes(asked);
  if (led && best.strength >= MARKED && ahead >= FAR.ahead) return true;
  return best.strength >= MARKED && best.inside >= FAR.inside && ahead >= FAR.ahead;
};

const isOther = (a: Weighed, b: Weighed): boolean => !a.label.startsWith(b.label) && !b.label.startsWith(a.label);

const REPEATED =
  /\bfirst (?:time)?|\bsecond time\b|\bagain\b|اول مره|المره الاولي|لاول مره|ثاني مره|المره الثانيه|للمره الثانيه|مره ثانيه|مجددا/u;

/** "Refused for the second time": dates of one kind of event that are told alike, in order of time. */
const repeated = (dates: readonly Weighed[], question: Question): Weighed | null => {
  const [asked] = ordinalsIn(question.text);
  const [best] = dates;
  if (asked === undefined || !best || !REPEATED.test(question.plain)) return null;
  const events = new Map<string, Weighed>();
  for (const d of dates)
    if (d.strength > best.strength - 0.25 && d.label.length === 10 && !events.has(d.label)) events.set(d.label, d);
  return [...events.values()].toSorted((a, b) => a.from.localeCompare(b.from))[asked] ?? null;
};

/** The date that is asked for, null where none is told well enough; `close` where another is told as well. */
export const chosen = (dates: readonly Weighed[], question: Question): Weighed | 'close' | null => {
  const [best] = dates;
  if (!best || best.strength < LEAST) return null;
  const [asked] = ordinalsIn(question.text);
  const event = asked === undefined ? null : counted(dates, question);
  if (event && (event.label.startsWith(best.label) || !ordinalsIn(textOf(best.passage)).includes(asked ?? -1)))
    return event;
  if (!isEnough(best, dates, question)) return null;
  const rival = dates.find((d) => isOther(d, best));
  if (rival && rival.strength > best.strength - AHEAD) return repeated(dates, question) ?? 'close';
  const finer = dates.find(
    (d) => d.label.length > best.label.length && d.label.startsWith(best.label) && d.strength > best.strength - FINER,
  );
  return finer ?? best;
};
