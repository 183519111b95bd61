import type { Store, StoredArticle } from '#src/store/store.ts';
import type { Question } from './question.ts';
import { wantsOf } from './wants.ts';

/** So few articles may well lack the one that tells of the matter in other words, or writes its name otherwise. */
const FEW = 12;

/** Articles to look for a sentence in: what was found by all words of the question and, where that is little, by those that are no names. */
export const articlesAround = async (
  store: Store,
  community: string,
  question: Question,
  found: readonly StoredArticle[],
): Promise<StoredArticle[]> => {
  const terms = question.terms.filter((t) => t.kind !== 'name' || t.concepts.length > 0);
  const others = found.length < FEW ? await store.likeliest(community, wantsOf({ ...question, terms }), FEW) : [];
  return [...new Map([...found, ...others].map((article) => [article.id, article])).values()];
};
