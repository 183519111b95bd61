import type { Reason } from '#src/base/answer.ts';
import { keptWith } from '#src/base/memo.ts';
import { type Candidate, countedBy, isEach, namesHold, timeScore } from './candidate.ts';
import { isMark, isOfClass, isVerb, meetsNouns } from './demanded.ts';
import { type Fact, factsOf, isNear, sameAmount, standing } from './facts.ts';
import { isFormer } from './former.ts';
import { isOfLater } from './later.ts';
import { coverageOf } from './match.ts';
import { MEASURES } from './measures.ts';
import type { Question } from './question.ts';
import type { AskedPeriod } from './question-periods.ts';
import { isSuspect } from './suspect.ts';
import { meets, type Term } from './terms.ts';

export type Scored = Candidate & { readonly score: number };

/** What an operand of one slot must be. */
export interface Slot {
  readonly terms: readonly Term[];
  readonly period: AskedPeriod | null;
  readonly dimensions: ReadonlySet<string> | null;
  /** Does the question ask for a change, so that a statement of one is no stranger? */
  readonly change: boolean;
}

export type Pick =
  | { readonly kind: 'fact'; readonly fact: Fact<Scored> }
  | { readonly kind: 'conflict'; readonly facts: readonly Fact<Scored>[] }
  | { readonly kind: 'none'; readonly reason: Reason; readonly nearest: readonly Scored[] };

/** Below this the best statement is not about what was asked; between two facts closer than `CLOSE` nobody may choose. */
const ENOUGH = 0.56;
const CLOSE = 0.035;
const RIVAL = 0.13;
const VAGUE = 0.1;

/** "Against a target of 20": what stands second is what is asked for, where the question says its mark. */
const isMarked = ({ near }: Candidate, { terms }: Slot): boolean =>
  terms.some((t) => isMark(t) && (near.levels.get(t) ?? 0) >= 0.9);

const penalty = (candidate: Candidate, slot: Slot): number => {
  const { figure } = candidate.statement;
  let off = candidate.unasked;
  // What was then is what is asked for, where the question names that time.
  const then = slot.period !== null && candidate.spell?.own === true && timeScore(candidate, slot.period) === 1;
  if (!slot.change && !then && (figure.role === 'change' || figure.role === 'from')) off += 0.14;
  if (figure.role === 'from' && !then) off += 0.02;
  if (isEach(candidate)) off += 0.12;
  if (!slot.change && !then && figure.role !== 'to' && isFormer(candidate) && !isMarked(candidate, slot)) off += 0.1;
  if (isSuspect(candidate)) off += 0.05;
  return off;
};

const measuresOf = keptWith((terms: readonly Term[]) => terms.filter((t) => t.kind === 'measure'));

/** The measure that is asked for must be spoken of: a bill is no profit, though both are money of one firm. */
const measureHolds = (candidate: Candidate, terms: readonly Term[]): boolean => {
  const measures = measuresOf(terms);
  const { measure } = candidate.ground;
  const enough = measure !== null && MEASURES[measure] ? 0.58 : 0.45;
  return measures.length === 0 || measures.some((t) => (candidate.near.levels.get(t) ?? 0) >= enough);
};

const thingsOf = keptWith((terms: readonly Term[]) =>
  terms.filter((t) => (t.kind === 'thing' || t.kind === 'measure') && t.text !== '' && !isVerb(t)),
);

/** A word of the question that the article does not have at all speaks against it more than silence of its sentence. */
const unmet = (candidate: Candidate, terms: readonly Term[]): number => {
  const things = thingsOf(terms);
  const far = things.length > 0 && things.every((t) => (candidate.near.levels.get(t) ?? 0) < 0.4) ? 0.08 : 0;
  return far + Math.min(0.24, 0.12 * things.filter((t) => (candidate.near.levels.get(t) ?? 0) < 0.12).length);
};

const BEFORE = /\bbefore the\b|\bprior to\b|قبل (?:ال|هبوط|ارتفاع|قفزه|زياده|رفع)/u;

/** "Before the drop" asks for what was, anything else for what came. */
const wrongSide = ({ statement: { figure } }: Candidate, question: Question): number =>
  BEFORE.test(question.plain) && !question.headroom ? (figure.role === 'from' ? -0.16 : 0.12) : 0;

/** Does a count count what is asked for? One without a noun may. */
const countsIt = ({ statement: { figure } }: Candidate, counted: Term): boolean =>
  figure.noun === null || countedBy(figure).some((w) => meets(counted, w.folded));

export const scored = (candidates: readonly Candidate[], slot: Slot, question: Question): readonly Scored[] =>
  nounsMet(loosely(candidates, slot, question), slot);

/** Those that meet every noun, where there are any. */
export const nounsMet = (fit: readonly Scored[], slot: Slot): readonly Scored[] => {
  const meeting = fit.filter((c) => meetsNouns(c, slot.terms));
  return meeting.length > 0 ? meeting : fit;
};

/** As `scored`, with those, too, that leave out a noun which another one has. */
export const loosely = (candidates: readonly Candidate[], slot: Slot, question: Question): Scored[] => {
  const fit = candidates.filter(
    (c) =>
      (!slot.dimensions || slot.dimensions.has(c.dimension)) &&
      namesHold(c, slot.terms, question) &&
      measureHolds(c, slot.terms) &&
      (!question.counted || slot.terms.length === 0 || c.dimension !== 'count' || countsIt(c, question.counted)),
  );
  // Where one figure says that it is of the time asked for, those that say no time are not.
  const dated = fit.some((c) => c.spell?.own && c.spell.label === slot.period?.label);
  const time = (c: Candidate): number => {
    const score = timeScore(c, slot.period);
    return slot.period && dated && !c.spell?.own ? Math.min(score, 0.75) : score;
  };
  return fit
    .map((c) => ({
      ...c,
      score:
        (coverageOf(slot.terms, (t) => c.near.levels.get(t) ?? 0) -
          penalty(c, slot) -
          unmet(c, slot.terms) -
          wrongSide(c, question)) *
        time(c),
    }))
    .toSorted((a, b) => b.score - a.score);
};

const shareArticle = (a: Fact, b: Fact): boolean => {
  const ids = new Set(a.candidates.map((c) => c.statement.article.id));
  return b.candidates.some((c) => ids.has(c.statement.article.id));
};

/** What is expected or planned is no other version of what is. */
const isAhead = ({ statement: { figure, article }, spell }: Candidate): boolean =>
  figure.modality !== 'actual' && spell?.own === true && Date.parse(spell.from) > article.published;

/** A price agreed on is one whether it is paid yet or not. */
const AGREED: ReadonlySet<string> = new Set(['deal_value', '']);

const isActual = ({ statement: { figure } }: Candidate): boolean =>
  figure.modality !== 'planned' && figure.modality !== 'forecast';

/** The measure words and the time must agree before two sources can be said to differ about one thing. */
const alike = (a: Scored, b: Scored, slot: Slot): boolean => {
  const [p, q] = [a.statement.figure, b.statement.figure];
  if (slot.period && a.spell?.own && !b.spell?.own) return false;
  if (a.dimension !== b.dimension) return false;
  if (p.measure && q.measure && p.measure !== q.measure && !isNear(a, b)) return false;
  if (isAhead(a) !== isAhead(b)) return false;
  if (!AGREED.has(p.measure ?? '') && isActual(a) !== isActual(b)) return false;
  if (a.spell?.own && b.spell?.own && a.spell.label !== b.spell.label) return false;
  if (p.role !== q.role && (p.role === 'change' || q.role === 'change')) return false;
  return (
    (p.qualifier === 'exact' || p.qualifier === 'approx') === (q.qualifier === 'exact' || q.qualifier === 'approx')
  );
};

const BELOW = 0.4;
const LEAST = 0.45;

/**
 * What each other report of the story gives in the lead's place: its own best statement, where it is near the lead's
 * amount and neither report has the other's. Reports of one event that differ so give two versions of it.
 */
const versionsOf = (lead: Scored, loose: readonly Scored[]): Fact<Scored>[] => {
  const { storyId, id } = lead.statement.article;
  const home = loose.filter((c) => c.statement.article.id === id);
  const others = Map.groupBy(
    loose.filter((c) => c.statement.article.storyId === storyId && c.statement.article.id !== id),
    (c) => c.statement.article.id,
  );
  return [...others.values()].flatMap((list) => {
    const [best] = list;
    const [p, q] = [best?.spell, lead.spell];
    const apart = p?.own === true && q?.own === true && (p.from >= q.to || q.from >= p.to);
    const point = [best, lead].every((c) => /exact|approx/.test(c?.statement.figure.qualifier ?? ''));
    const changes = best?.statement.figure.role === 'change' || lead.statement.figure.role === 'change';
    if (!best || best.score < Math.max(LEAST, lead.score - BELOW) || apart || !point || changes) return [];
    if (isSuspect(best) || !isNear(lead, best) || list.some((c) => sameAmount(c, lead))) return [];
    return home.some((c) => sameAmount(c, best)) ? [] : [{ candidates: [best], score: best.score }];
  });
};

const rivalsOf = (best: Fact<Scored>, lead: Scored, others: readonly Fact<Scored>[], slot: Slot): Fact<Scored>[] =>
  others.filter((fact) => {
    const first = fact.candidates[0];
    return (
      first !== undefined &&
      !isSuspect(first) &&
      fact.score > best.score - RIVAL &&
      fact.score >= ENOUGH &&
      !shareArticle(best, fact) &&
      !(slot.period === null && isOfLater(lead, first)) &&
      alike(lead, first, slot)
    );
  });

/** What other reports give in the place of a figure that was chosen. */
export const versionsBeside = (chosen: Candidate, all: readonly Scored[], slot: Slot): Scored[] => {
  const facts = factsOf(all);
  const best = facts.find(({ candidates }) => candidates.some((c) => c.statement === chosen.statement));
  const lead = best?.candidates.find((c) => c.statement === chosen.statement);
  if (!best || !lead) return [];
  const others = facts.filter((fact) => fact !== best);
  const rivals = rivalsOf(best, lead, others, slot);
  return (rivals.length > 0 ? rivals : versionsOf(lead, standing(all))).flatMap(({ candidates: [c] }) => c ?? []);
};

/** Chooses one fact for a slot, or says why none can be chosen. */
export const pickOne = (all: readonly Scored[], slot: Slot, loose: readonly Scored[] = []): Pick => {
  const list = all.filter((c) => !all.some((d) => d.score > 0 && isOfClass(d, c, slot.terms)));
  const nearest = list.slice(0, 3);
  const facts = factsOf(list);
  const [best, ...others] = facts;
  const lead = best?.candidates[0];
  if (!best || !lead || best.score < ENOUGH) {
    const other =
      slot.period !== null && list.some((c) => c.near.coverage >= ENOUGH && timeScore(c, slot.period) === 0);
    return { kind: 'none', reason: other ? 'no_such_period' : 'no_source', nearest };
  }
  if (isSuspect(lead)) return { kind: 'none', reason: 'flagged_figure', nearest };
  const rivals = rivalsOf(best, lead, others, slot);
  if (rivals.length > 0) return { kind: 'conflict', facts: [best, ...rivals] };
  const versions = best.candidates.length > 0 ? versionsOf(lead, standing(loose)) : [];
  if (versions.length > 0) return { kind: 'conflict', facts: [best, ...versions] };
  // Without a word for what is measured nothing tells two figures of one article apart.
  const margin = slot.terms.some((t) => t.kind === 'measure') ? CLOSE : VAGUE;
  const close = others.find((fact) => fact.score > best.score - margin && shareArticle(best, fact));
  if (close) return { kind: 'none', reason: 'ambiguous_question', nearest };
  return { kind: 'fact', fact: best };
};
