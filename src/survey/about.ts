import type { Topic } from '#src/base/article.ts';
import type { Store, StoredArticle } from '#src/store/store.ts';
import type { ConceptId } from './concepts.ts';
import { leadOf, placesOf, profileOf, titleOf } from './profile.ts';
import type { Question } from './question.ts';
import type { AskedPeriod } from './question-periods.ts';
import { articlesFor, articlesNaming } from './retrieve.ts';
import type { Term } from './terms.ts';

export const DAY = 86_400_000;

const MOST = 1000;

const TOPIC_OF: Readonly<Partial<Record<ConceptId, Topic>>> = {
  rule: 'regulation',
  law: 'regulation',
  mining: 'mining',
  energy: 'energy',
  electricity: 'energy',
  ai: 'ai-compute',
  data_center: 'ai-compute',
  price: 'markets',
  theft: 'security',
};

/** Matters of an article that a question may ask for beside a name, in whatever words the article says them. */
const SUBJECTS: ReadonlySet<ConceptId> = new Set<ConceptId>(['law', 'ban', 'theft', 'tariff', 'licence', 'fine']);

export interface Window {
  readonly from: number;
  readonly to: number;
}

const windowOf = (period: AskedPeriod): Window => ({ from: Date.parse(period.from), to: Date.parse(period.to) });

/** "November (from the 1st to the 20th)" : the same days of each month that is named. */
const DAYS = /(?:من|from|between|\()\s*(\d{1,2})(?:st|nd|rd|th)?\s*(?:لـ?|الى|إلى|to|-|–|and|حتى)\s*(\d{1,2})(?!\d)/iu;

const SINCE =
  /(?:\bsince\b|\bas of\b|starting(?: from)?|\bafter\b|منذ|مذ|ابتداء من|من (?:بداية|أول|اول|مطلع|بعد|يوم|تاريخ|وقت|لما))\s*(?:the )?(?:beginning |start )?(?:of )?[^.؟?،,]{0,24}$/iu;

export const windowsOf = (question: Question): Window[] => {
  const { points, window } = question.times;
  const months = points.filter((p) => /^\d{4}-\d\d$/.test(p.label));
  const days = months.length > 1 ? DAYS.exec(question.text) : null;
  if (days) {
    return months.map((m) => {
      const from = Date.parse(m.from);
      return { from: from + (Number(days[1]) - 1) * DAY, to: from + Number(days[2]) * DAY };
    });
  }
  if (window && points.length !== 2) return [windowOf(window)];
  const [only] = points;
  // "Since 1 October" goes on to now.
  if (only && points.length === 1 && SINCE.test(question.text.slice(0, only.end)))
    return [{ from: Date.parse(only.from), to: question.now.getTime() + 1 }];
  return points.map(windowOf);
};

/** The topic that the question counts, where its words name one and nothing more particular. */
const topicOf = (terms: readonly Term[]): Topic | null => {
  const order: readonly Topic[] = ['regulation', 'ai-compute', 'security', 'mining', 'energy', 'markets'];
  const topics = terms.flatMap((t) => t.concepts.flatMap((id) => TOPIC_OF[id] ?? []));
  return order.find((topic) => topics.includes(topic)) ?? null;
};

const isAbout = (article: StoredArticle, terms: readonly Term[]): boolean => {
  const profile = profileOf(article);
  const [title, lead] = [titleOf(profile), leadOf(profile)];
  return terms.every((term) => {
    const places = placesOf(profile, term);
    return places.some((p) => p.end <= Math.max(title.end, lead.end)) || places.length > 1;
  });
};

/** "All articles" are about nothing in particular. */
const ALL =
  /\ball (?:the |your |our )?(?:articles|stories|news|reports|coverage)|\b(?:articles|stories) (?:overall|altogether|in total)|(?:المقالات|الاخبار|القصص|التقارير|التغطيه) (?:كلها|كلهم|جميعها|جميعا|عموما|اجمالا)|(?:كل|جميع|اجمالي) (?:المقالات|الاخبار|القصص|التقارير)/u;

/** What a counting question asks beside names: a law, a ban, a deal. Words for news and their time are not its matter. */
const beside = (terms: readonly Term[]): Term[] =>
  terms.filter((t) => t.kind === 'thing' && t.concepts.some((id) => SUBJECTS.has(id)));

/** Articles about what the question names, or of the topic it names, published within the window. */
export const articlesAbout = async (
  store: Store,
  community: string,
  question: Question,
  window: Window | null,
): Promise<StoredArticle[] | null> => {
  const names = question.terms.filter((t) => t.kind === 'name');
  const inside = (a: StoredArticle): boolean => !window || (a.published >= window.from && a.published < window.to);
  if (names.length > 0) {
    const found = await articlesNaming(store, community, question, MOST);
    const matters = beside(question.terms);
    const about = (a: StoredArticle): boolean =>
      isAbout(a, names) && (matters.length === 0 || matters.some((t) => placesOf(profileOf(a), t).length > 0));
    return found.filter((a) => inside(a) && about(a)).toSorted((a, b) => a.published - b.published);
  }
  const topic = topicOf(question.terms);
  const things = question.terms.filter((t) => t.kind !== 'frame' && !t.concepts.some((id) => TOPIC_OF[id]));
  if (topic && things.length === 0) {
    const found = await store.articles(community, { topics: [topic], ...(window ?? {}), limit: MOST });
    return found.toSorted((a, b) => a.published - b.published);
  }
  if (things.length === 0) {
    if (!ALL.test(question.plain)) return null;
    const every = await store.articles(community, { ...(window ?? {}), limit: MOST });
    return every.toSorted((a, b) => a.published - b.published);
  }
  const found = await articlesFor(store, community, question);
  return found.filter((a) => inside(a) && isAbout(a, things)).toSorted((a, b) => a.published - b.published);
};
