import { words } from '#src/language/text.ts';
import type { StoredArticle } from '#src/store/store.ts';
import { type Filled, refusal } from './filled.ts';
import { itemsIn } from './items.ts';
import { passagesOf, quoteOf, saidIn } from './passages.ts';
import type { Question } from './question.ts';
import { soughtIn } from './sought.ts';
import { meets } from './terms.ts';

const ENOUGH = 0.5;

/** Which banks, which provinces: the names that one sentence lists, with the sentence. */
export const fillMembers = (articles: readonly StoredArticle[], question: Question): Filled => {
  const { terms, amounts } = soughtIn(question, articles, () => true);
  const passages = passagesOf(articles, terms, amounts, saidIn(question.text, terms)).slice(0, 12);
  for (const passage of passages) {
    const { profile, sentence, index, score } = passage;
    if (score < ENOUGH) break;
    if (index === 0) continue;
    const text = profile.article.text.slice(sentence.start, sentence.end);
    const asked = (name: string): boolean =>
      words(name).some((w) => terms.some((t) => t.kind === 'name' && meets(t, w.folded)));
    const names = itemsIn(text, profile.article.lang).filter((name) => !asked(name));
    if (names.length < 2) continue;
    return {
      status: 'answered',
      results: [{ operation: 'list', names, working: names.join(', ') }],
      operands: [quoteOf(passage)],
      score,
    };
  }
  return refusal('no_source');
};
