import { entity } from '#src/meaning/entities.ts';
import type { Store, StoredArticle } from '#src/store/store.ts';
import { type Candidate, candidatesOf, namesHold } from './candidate.ts';
import { type Fact, factsOf } from './facts.ts';
import { MEASURES, measuresFor } from './measures.ts';
import { type Question, readQuestion } from './question.ts';
import { articlesFor } from './retrieve.ts';
import type { Term } from './terms.ts';

/** Articles that are read for one subject, and figures of them. */
const READ = 60;
const FIGURES = 1200;
const INDEXED = 200;

/** A thing that the subject names must stand in the figure's sentence, or beside it. */
const THING = 0.6;
const MEASURE = 0.58;

export interface Held {
  readonly question: Question;
  readonly candidates: readonly Candidate[];
}

/** A subject that no word is left of once its entity is known is found by that alone. */
const isOwn = ({ kind, text }: Term): boolean => text !== '' && kind !== 'measure' && kind !== 'frame';

const isOf = (candidate: Candidate, question: Question): boolean => {
  const { terms, entities } = question;
  const { subjectId } = candidate.statement.figure;
  if (subjectId !== null && entities.some(({ entity }) => entity === subjectId)) return true;
  if (!terms.some(isOwn)) return false;
  const things = terms.filter((t) => (t.kind === 'thing' || t.kind === 'matter') && t.text !== '');
  return namesHold(candidate, terms, question) && things.every((t) => (candidate.near.levels.get(t) ?? 0) >= THING);
};

/** A measure by its name in the list, or by words that ask for it. */
const measured = (candidate: Candidate, measure: string | undefined, question: Question): boolean => {
  const own = candidate.statement.figure.measure;
  if (measure === undefined) return own !== null && own !== 'count';
  if (Object.hasOwn(MEASURES, measure)) return own === measure;
  const terms = question.terms.filter((t) => t.kind === 'measure');
  return terms.length > 0 && terms.some((t) => (candidate.near.levels.get(t) ?? 0) >= MEASURE);
};

/** All stored figures of a subject, of one measure where it is named, over all time. */
export const heldOf = async (
  store: Store,
  community: string,
  { subject, measure, now }: { readonly subject: string; readonly measure?: string | undefined; readonly now: Date },
): Promise<Held> => {
  const listed = measure !== undefined && Object.hasOwn(MEASURES, measure);
  const question = readQuestion({ text: listed || !measure ? subject : `${measure} ${subject}`, now });
  if (question.terms.length + question.entities.length === 0) return { question, candidates: [] };
  const articles = new Map<number, StoredArticle>();
  const wanted = listed
    ? [measure]
    : measuresFor(new Set(question.terms.filter((t) => t.kind === 'measure').flatMap((t) => t.concepts)));
  const subjects = [...new Set(question.entities.map(({ entity }) => entity))];
  if (subjects.length > 0) {
    const query = { subjects, ...(wanted.length > 0 ? { measures: wanted } : {}), limit: INDEXED };
    for (const { article } of await store.figures(community, query)) articles.set(article.id, article);
  }
  for (const article of await articlesFor(store, community, question, READ)) articles.set(article.id, article);
  if (articles.size === 0) return { question, candidates: [] };
  const ids = [...articles.keys()].slice(0, READ * 2);
  const statements = await store.figures(community, { articles: ids, limit: FIGURES });
  const candidates = candidatesOf({ articles: [...articles.values()], statements }, question).filter(
    (c) => isOf(c, question) && measured(c, measure, question),
  );
  return { question, candidates };
};

export type Rated = Candidate & { readonly score: number };

/** One measure at one time, as one or several statements give it. */
export interface Reported {
  readonly measure: string | null;
  readonly period: string | null;
  readonly fact: Fact<Rated>;
}

/** "Up from 690" is of a time before that of its sentence, which nobody says. */
const timeOf = ({ statement: { figure }, spell }: Candidate): string | null =>
  figure.role === 'from' && figure.period === null ? null : (spell?.label ?? null);

/** Places and bodies tell figures apart; "bitcoin miner" and "mining" name what a figure is about in other words. */
const apartBy = (id: string | null, asked: ReadonlySet<string>): string =>
  id === null || asked.has(id) || ['coin', 'concept', 'fuel'].includes(entity(id)?.kind ?? '') ? '' : id;

const keyOf = (candidate: Candidate, asked: ReadonlySet<string>): string => {
  const {
    statement: { figure },
    dimension,
  } = candidate;
  return [
    figure.measure,
    timeOf(candidate) ?? '',
    dimension,
    figure.role === 'change' ? 'change' : '',
    figure.modality === 'forecast' || figure.modality === 'planned' || figure.modality === 'hypothetical'
      ? 'ahead'
      : '',
    apartBy(figure.subjectId, asked),
    apartBy(figure.wholeId, asked),
  ].join('|');
};

/** Statements gathered into facts: what several outlets say is one, two different amounts are two. */
export const reportedIn = ({ question, candidates }: Held): Reported[] => {
  const asked = new Set(question.entities.map((named) => named.entity));
  return [...Map.groupBy(candidates, (c) => keyOf(c, asked)).values()].flatMap((group) =>
    factsOf(group.map((c) => ({ ...c, score: c.near.coverage }))).flatMap((fact) => {
      const [head] = fact.candidates;
      return head ? [{ measure: head.statement.figure.measure, period: timeOf(head), fact }] : [];
    }),
  );
};
