import type { Operand } from '#src/base/answer.ts';
import type { Span } from '#src/base/span.ts';
import type { StoredArticle } from '#src/store/store.ts';

/** The words of a stored article at a place, word for word, and where they were published. */
export const quotationOf = (article: StoredArticle, { start, end }: Span): Operand => ({
  quote: article.text.slice(start, end),
  start,
  end,
  url: article.url,
  outlet: article.outlet,
  published: new Date(article.published).toISOString(),
});
