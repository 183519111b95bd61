import type { Facts } from './story-facts.ts';
import { DECIDED, OPPOSED, STAGES } from './story-senses.ts';

/** Both name some, and none alike. */
export const disjoint = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((x) => b.includes(x));

/** One did what the other undid: raises and cuts, approves and rejects. */
export const opposed = (a: Facts, b: Facts): boolean => {
  const only = (facts: Facts, yes: string, no: string) =>
    facts.events.includes(yes) && !facts.events.includes(no) && !facts.asides.includes(no);
  return OPPOSED.some(([x, y]) => (only(a, x, y) && only(b, y, x)) || (only(a, y, x) && only(b, x, y)));
};

export const isDecided = (event: string): boolean => DECIDED.has(event);

/** A plan, a vote or a signature: what is told of one `after` something else is another event. */
const STEPS: ReadonlySet<string> = new Set(['propose', 'pass', 'sign']);

/** What the title of one says was done, or planned, and the other knows nothing of. */
export const newDeeds = (a: Facts, b: Facts): string[] =>
  a.events.filter(
    (event) => (isDecided(event) || STEPS.has(event)) && !b.events.includes(event) && !b.asides.includes(event),
  );

/** A consequence is an event of its own: `orders curfew after hack` is not the hack. */
export const follows = (a: Facts, b: Facts): boolean =>
  newDeeds(a, b).length > 0 && a.earlier.some((event) => b.events.includes(event));

/** What one title says is still to come, the other says nothing of: by the next day it has come, or is the next one. */
export const isDue = (a: Facts, b: Facts): boolean =>
  a.events.includes('prepare') && ![...b.events, ...b.asides].includes('prepare');

const MOVES: ReadonlySet<string> = new Set(['rise', 'fall']);

/** A title tells of a price only, after what the other reports without one: days later that is the market's event. */
export const reacts = (a: Facts, b: Facts): boolean =>
  a.events.length > 0 &&
  a.events.every((event) => MOVES.has(event)) &&
  ![...b.events, ...b.asides].some((event) => MOVES.has(event)) &&
  a.earlier.some((event) => b.events.includes(event));

/** What is decided about somebody: who else's request it was is another decision of the same day. */
const VERDICTS: ReadonlySet<string> = new Set(['approve', 'delay', 'convict', 'charge', 'fine', 'hire', 'arrest']);
export const sharesVerdict = (a: Facts, b: Facts): boolean =>
  a.events.some((event) => VERDICTS.has(event) && b.events.includes(event));

const lists = ({ events, asides }: Facts): boolean => events.includes('list') || asides.includes('list');

/** An exchange lists another coin each day, in the same words. */
export const listingsDiffer = (a: Facts, b: Facts): boolean => lists(a) && lists(b) && disjoint(a.tickers, b.tickers);

const LAWMAKING: ReadonlySet<string> = new Set([...STAGES, 'approve', 'reject']);

/** A bill goes through many hands: one chamber's or committee's vote is no vote of another. */
export const bodiesDiffer = (a: Facts, b: Facts): boolean => {
  if (![a, b].every(({ events }) => events.some((event) => LAWMAKING.has(event)))) return false;
  const committees = (facts: Facts) => facts.bodies.filter((body) => body.startsWith('committee '));
  const chambers = (facts: Facts) => facts.bodies.filter((body) => !body.startsWith('committee '));
  return (a.lang === b.lang && disjoint(committees(a), committees(b))) || disjoint(chambers(a), chambers(b));
};

/** One chamber or committee took one step. */
export const sameHands = (a: Facts, b: Facts): boolean =>
  a.bodies.some((body) => b.bodies.includes(body)) &&
  a.events.some((event) => LAWMAKING.has(event) && b.events.includes(event));

/** The step of a law that a report is about; where the title names none, the only one of the text. */
const stageOf = ({ events, asides }: Facts): string | undefined => {
  const [inTitle, inText] = [events, asides].map((all) => all.filter((event) => STAGES.includes(event)));
  if (inTitle?.length) return inTitle.length === 1 ? inTitle[0] : undefined;
  return inText?.length === 1 ? inText[0] : undefined;
};

/** One names its step in the title, the other only in the text, and they are different steps. */
export const stagesDiffer = (a: Facts, b: Facts): boolean => {
  const [x, y] = [stageOf(a), stageOf(b)];
  const told = [a, b].filter(({ events }) => events.some((event) => STAGES.includes(event))).length;
  return x !== undefined && y !== undefined && x !== y && told === 1;
};

const DATE = /^\d{4}-\d\d(?:-\d\d)?$/;

/** Both titles name a day, or both a month, and not the same: `down today, 17 June`, `output in May`. */
export const datesDiffer = (a: Facts, b: Facts): boolean => {
  const dates = (facts: Facts) => facts.periods.filter((label) => DATE.test(label));
  const [some, others] = [dates(a), dates(b)];
  return some.some((x) => others.some((y) => x.length === y.length)) && !some.some((x) => others.includes(x));
};
