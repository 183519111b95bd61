import type { Operand } from '#src/base/answer.ts';
import type { Language } from '#src/base/lang.ts';
import { isLanguage } from '#src/base/lang.ts';
import type { Reply } from '#src/base/reply.ts';
import { sentences } from '#src/language/sentences.ts';
import { mentionsOf } from '#src/meaning/entities.ts';
import { summarise, type Told } from '#src/meaning/summary.ts';
import { topicsOf } from '#src/meaning/topics.ts';
import { voicesOf } from '#src/meaning/voices.ts';
import type { Statement, Store, StoredArticle } from '#src/store/store.ts';
import { differingIn } from './differing.ts';
import { cardOf, inOrder } from './news.ts';
import { figureOf, toldOnce } from './telling.ts';
import { timelineOf } from './timeline.ts';

const MOST = 200;
/** Reports whose sentences are weighed: those of the reader's language first, then the newest. */
const READ = 6;

const toldOf = (article: StoredArticle, statements: readonly Statement[]): Told => {
  const { title, text, lang } = article;
  const body = text.slice(title.length).trimStart();
  const shift = text.length - body.length - title.length - 1;
  // Evidence points into the title, a line end and the body; the stored text has more between them.
  const placed = (at: number): number => (at <= title.length ? at : at + shift);
  return {
    text,
    sentences: sentences(text, lang),
    figures: statements.filter((one) => one.article.id === article.id).map(({ figure }) => figure),
    mentions: mentionsOf(text, lang),
    evidence: isLanguage(lang)
      ? topicsOf(title, body, lang).flatMap((topic) =>
          topic.evidence.map(({ start, end }) => ({ start: placed(start), end: placed(end) })),
        )
      : [],
  };
};

/** Verbatim sentences of the reports in the reader's language; of the others only where there is none. */
const summaryOf = (
  articles: readonly StoredArticle[],
  statements: readonly Statement[],
  voices: ReadonlyMap<number, number>,
  lang: Language | undefined,
): Operand[] => {
  const own = inOrder(
    articles.filter(({ id }) => voices.get(id) === id),
    lang,
  );
  const spoken = own.filter((article) => article.lang === (lang ?? own[0]?.lang));
  const read = (spoken.length > 0 ? spoken : own).slice(0, READ);
  return summarise(read.map((article) => toldOf(article, statements))).flatMap(({ of, start, end }) => {
    const article = read[of];
    if (!article) return [];
    const { text, url, outlet, published } = article;
    return [{ quote: text.slice(start, end), start, end, url, outlet, published: new Date(published).toISOString() }];
  });
};

/** A story as its reports tell it: verbatim sentences, what came when, all its figures, and where outlets differ. */
export const storyOf = async (
  store: Store,
  community: string,
  id: number,
  lang?: Language,
): Promise<Omit<Extract<Reply, { readonly kind: 'story' }>, 'kind'> | null> => {
  const found = await store.story(community, id);
  if (!found) return null;
  const { articles } = found;
  const statements = await store.figures(community, { articles: articles.map((one) => one.id), limit: MOST });
  const voices = voicesOf(articles);
  const { before, after } = await store.thread(community, found.id);
  return {
    story: cardOf(found.id, articles, lang),
    summary: summaryOf(articles, statements, voices, lang),
    timeline: timelineOf(articles, statements, voices),
    figures: toldOnce(statements)
      .toSorted((a, b) => Number(b.article.lang === lang) - Number(a.article.lang === lang))
      .map(figureOf),
    differing: differingIn(statements, voices),
    why: [...new Set([...found.why.values()].flat())],
    before: before && cardOf(before.id, before.articles, lang),
    after: after.map((one) => cardOf(one.id, one.articles, lang)),
  };
};
