import { TOPICS } from '#src/base/article.ts';
import { LANGUAGES } from '#src/base/lang.ts';
import { fail } from '#src/base/problem.ts';
import { cardsOf, findArticles, whole } from '#src/survey/news.ts';
import { command } from './context.ts';

const DAY = 86_400_000;
const PAGE = 10;

/** `7d`, or an ISO date. */
const sinceOf = (text: string, now: Date): number => {
  const days = /^(\d{1,3})d$/.exec(text);
  const time = days
    ? now.getTime() - Number(days[1]) * DAY
    : /^\d{4}-\d\d-\d\d/.test(text)
      ? Date.parse(text)
      : Number.NaN;
  if (Number.isNaN(time)) throw fail('wrong_option', { name: 'since', takes: '7d, 2026-11-01' });
  return time;
};

export default command({
  name: 'news',
  who: 'everyone',
  options: {
    topic: { type: 'choice', choices: TOPICS },
    language: { type: 'choice', choices: LANGUAGES },
    since: { type: 'text', maxLength: 30 },
    search: { type: 'text', maxLength: 100 },
    page: { type: 'integer', min: 1, max: 10 },
  },
  run: async ({ store, community, now, lang }, { topic, language, since, search, page = 1 }) => {
    const articles = await findArticles(store, community, {
      ...(topic ? { topics: [topic] } : {}),
      ...(language ? { lang: language } : {}),
      ...(since ? { from: sinceOf(since, now) } : {}),
      ...(search ? { search } : {}),
      to: now.getTime() + 1,
    });
    const cards = cardsOf(articles, language ?? lang);
    return {
      kind: 'news',
      stories: await whole(store, community, cards.slice((page - 1) * PAGE, page * PAGE), language ?? lang),
      more: cards.length > page * PAGE,
    };
  },
});
