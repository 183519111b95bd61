import { words } from '#src/language/text.ts';
import type { StoredArticle } from '#src/store/store.ts';
import { agentOf, isAsked } from './doers.ts';
import { type Clue, type Evidence, evidenceFor, hitsIn, quoteOf } from './evidence.ts';
import { type Filled, refusal } from './filled.ts';
import type { Question } from './question.ts';
import { soughtIn } from './sought.ts';
import { soundsLike } from './sound.ts';
import { isOfficeWord } from './speakers.ts';
import { SAYING } from './speakers-lexicon.ts';
import { bodyOf, personOf } from './speech.ts';

/** The verb of saying itself; a forecast that something is or is not remains. */
export const SPOKEN = /^(?:predict|announc|expect|estimat|forecast(?:s|ed|ing)$|يتوقع|توقع$|توقعت$|اعلن)/u;
/** Words that only ask who and say that somebody spoke. */
export const SILENT =
  /^(?:who|whose|whom|which|what|name|person|said|says|saying|according|that|opinion|view|words?|claims?|مين|منو|شكون|اللي|يلي|الذي|التي|قال|قالت|قالو|يقول|تقول|بتقول|بيقول|القول|صاحب|عباره|راي|انه|انها|انو|حسب|بحسب|لسان|شاف|شايف|حكي)$/u;

export interface Spoken {
  readonly passage: Evidence;
  readonly name: string;
  readonly kind: 'person' | 'body';
  readonly strength: number;
}

const BODY = 0.1;
const MISSING = 0.3;
/** A lawyer is asked for, and the sentence names none. */
const OTHER = 0.15;

const isOffice = ({ term }: Clue): boolean => term.concepts.length > 0 && isOfficeWord(term.folded);

const SEEN = 60;

const sameName = (a: string, b: string): boolean => {
  const [x, y] = [words(a), words(b)].map((all) => new Set(all.map((w) => w.folded)));
  return x !== undefined && y !== undefined && [...x].some((w) => y.has(w) || [...y].some((v) => soundsLike(w, v)));
};

/** Everybody who says anything near the question's words, the nearest first. */
export const spokenFor = (evidence: readonly Evidence[], question: Question): Spoken[] => {
  const found: Spoken[] = [];
  for (const passage of evidence.filter(({ index }) => index > 0).slice(0, SEEN)) {
    const person = personOf(passage);
    const name = person ?? bodyOf(passage);
    if (!name || isAsked(name, question)) continue;
    const other = passage.clues.some((clue) => isOffice(clue) && hitsIn(passage, clue).length === 0);
    found.push({
      passage,
      name,
      kind: person ? 'person' : 'body',
      strength:
        passage.score + 0.5 * passage.inside - (person ? 0 : BODY) - passage.missing * MISSING - (other ? OTHER : 0),
    });
  }
  return found.toSorted((a, b) => b.strength - a.strength);
};

/** Below this hardly anything of the question is said; a firm or ministry speaks in most sentences, and must say nearly all. */
const LEAST = { person: 0.53, body: 1.05 };
const INSIDE = { person: 0.25, body: 0.7 };
const AHEAD = 1.15;

const speakerFor = (evidence: readonly Evidence[], question: Question): Spoken | 'close' | null => {
  const spoken = spokenFor(evidence, question);
  const [best] = spoken;
  if (!best || best.strength < LEAST[best.kind] || best.passage.inside < INSIDE[best.kind]) return null;
  const rival = spoken.find(({ name }) => !sameName(name, best.name));
  return rival && rival.strength * AHEAD > best.strength ? 'close' : best;
};

const ENOUGH = 0.56;

/** Whose words, and not whose deed? */
export const asksSpeaker = ({ plain }: Question): boolean => SAYING.test(plain);

export const fillWho = (articles: readonly StoredArticle[], question: Question): Filled => {
  const sought = soughtIn(question, articles, (t) => !SPOKEN.test(t.folded));
  const evidence = evidenceFor(articles, question, sought, {
    silent: SILENT,
    aside: ({ folded }) => isOfficeWord(folded),
  });
  const answer = ({ passage, name }: Pick<Spoken, 'passage' | 'name'>): Filled => ({
    status: 'answered',
    results: [{ operation: 'who-said', names: [name], working: name }],
    operands: [quoteOf(passage)],
    score: passage.score,
  });
  if (asksSpeaker(question)) {
    const speaker = speakerFor(evidence, question);
    if (speaker === 'close') return refusal('ambiguous_question');
    if (speaker) return answer(speaker);
  } else {
    for (const passage of evidence.slice(0, 12)) {
      if (passage.score < ENOUGH) break;
      const name = passage.index > 0 ? agentOf(passage, question, sought.terms) : null;
      if (name) return answer({ passage, name });
    }
  }
  return {
    status: 'unanswered',
    reason: 'no_source',
    nearest: evidence.slice(0, 2).map(quoteOf),
    score: evidence[0]?.score ?? 0,
  };
};
