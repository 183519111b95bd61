import type { Topic } from '#src/base/article.ts';
import type { Corrections } from './corrections.ts';
import type { OwnView } from './own-view.ts';
import type { StoredArticle } from './store.ts';

/** How a server sees stories that its moderators spoke of: whose reports they are, and what they are about. */
export interface Eyes {
  readonly view: OwnView;
  /** Topics by own story. */
  readonly said: ReadonlyMap<number, readonly Topic[]>;
  /** Nobody said anything here: everything is as it is stored. */
  readonly plain: boolean;
  see(article: StoredArticle): StoredArticle;
  seeAll(articles: readonly StoredArticle[]): StoredArticle[];
}

/** Where no moderator said anything. */
export const PLAIN: Eyes = {
  view: { of: (_, story) => story, lead: (id) => id, shared: (id) => [id], among: () => [], touched: [] },
  said: new Map(),
  plain: true,
  see: (article) => article,
  seeAll: (articles) => [...articles],
};

/** Of stories that became one the newest word of a moderator counts, before any word of the model. */
export const eyesOf = (view: OwnView, corrections: Awaited<ReturnType<Corrections['corrections']>>): Eyes => {
  const said = new Map(corrections.map(({ story, topics }) => [story, topics]));
  const plain = said.size === 0 && view.touched.length === 0;
  const see = (article: StoredArticle): StoredArticle => {
    const storyId = view.of(article.id, article.storyId);
    const topics = said.get(storyId);
    // The very object where nothing differs: what was worked out of it hangs on it.
    if (storyId === article.storyId && !topics) return article;
    return { ...article, storyId, topics: topics ?? article.topics };
  };
  return { view, said, plain, see, seeAll: (articles) => (plain ? [...articles] : articles.map(see)) };
};
