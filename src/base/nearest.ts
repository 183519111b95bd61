/** A stored article found under one of the keys of a new one. */
export interface Found {
  /** Or its place among them. */
  readonly key: string | number;
  readonly article_id: number;
  readonly published: number;
}

/**
 * The articles that share most with the new one, at most `limit`: a key counts the more, the fewer were found under it.
 * Of equal ones the newest, so that the order in which the engine answers decides nothing.
 */
export const nearest = (found: readonly Found[], limit: number): { article_id: number; published: number }[] => {
  const under = new Map<string | number, number>();
  for (const { key } of found) under.set(key, (under.get(key) ?? 0) + 1);
  const near = new Map<number, { article_id: number; published: number; shared: number }>();
  for (const { key, article_id, published } of found) {
    const shared = 1 / Math.log2(1 + (under.get(key) ?? 1));
    near.set(article_id, { article_id, published, shared: shared + (near.get(article_id)?.shared ?? 0) });
  }
  return [...near.values()]
    .sort((a, b) => b.shared - a.shared || b.published - a.published || b.article_id - a.article_id)
    .slice(0, limit);
};
