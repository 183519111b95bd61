import type { StoredArticle } from '#src/store/store.ts';
import { isAsked } from './doers.ts';
import { type Evidence, evidenceFor, hitsIn, quoteOf } from './evidence.ts';
import { type Filled, refusal } from './filled.ts';
import { itemsIn } from './items.ts';
import type { Question } from './question.ts';
import { soughtIn } from './sought.ts';

/** Both how much of the question is said around the list, and that its own sentence says some of it. */
const ENOUGH = 0.45;

/** A sentence says what is asked of the names that it lists, and not only in one of them. */
const isSaid = (passage: Evidence, names: readonly string[]): boolean =>
  passage.clues.some(
    (clue) =>
      clue.term.kind !== 'name' &&
      hitsIn(passage, clue).some(({ start, end }) => {
        const hit = passage.profile.article.text.slice(start, end);
        return !names.some((name) => name.includes(hit));
      }),
  );

/** Which banks, which provinces: the names that one sentence lists, with the sentence. */
export const fillMembers = (articles: readonly StoredArticle[], question: Question): Filled => {
  const evidence = evidenceFor(
    articles,
    question,
    soughtIn(question, articles, () => true),
  );
  for (const passage of evidence.slice(0, 16)) {
    const { profile, sentence, index, score } = passage;
    if (score < ENOUGH) break;
    if (index === 0 || passage.missing > 0) continue;
    const text = profile.article.text.slice(sentence.start, sentence.end);
    const names = itemsIn(text, profile.article.lang).filter((name) => !isAsked(name, question));
    if (names.length < 2 || !isSaid(passage, names)) continue;
    return {
      status: 'answered',
      results: [{ operation: 'list', names, working: names.join(', ') }],
      operands: [quoteOf(passage)],
      score,
    };
  }
  return refusal('no_source');
};
