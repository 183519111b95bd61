import type { Topic } from '#src/base/article.ts';
import type { Span } from '#src/base/span.ts';
import type { Store, StoredArticle } from '#src/store/store.ts';
import type { ConceptId } from './concepts.ts';
import type { Window } from './coverage-windows.ts';
import { matterOf, wantsAll, wantsMention } from './coverage-words.ts';
import { type Profile, placesOf, profileOf } from './profile.ts';
import type { Question } from './question.ts';
import { articlesFor, articlesNaming } from './retrieve.ts';
import type { Term } from './terms.ts';
import { wantOf } from './wants.ts';

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

/** The topic that the question counts, where its words name one and nothing more particular. */
const topicOf = (terms: readonly Term[]): Topic | null => {
  const order: readonly Topic[] = ['regulation', 'ai-compute', 'security', 'mining', 'energy', 'markets'];
  const topics = terms.flatMap((t) => t.concepts.flatMap((id) => TOPIC_OF[id] ?? []));
  return order.find((topic) => topics.includes(topic)) ?? null;
};

/** Terms of one name: words that stand beside each other. */
const phrasesOf = (terms: readonly Term[], text: string): Term[][] => {
  const phrases: Term[][] = [];
  for (const term of terms) {
    const last = phrases.at(-1)?.at(-1);
    const joined = last && !last.entity && !term.entity && /^[\s\p{Pd}]+$/u.test(text.slice(last.end, term.start));
    if (joined) phrases.at(-1)?.push(term);
    else phrases.push([term]);
  }
  return phrases;
};

/** "كاسل غيت" is Castlegate: what one script writes as two words the other writes as one. */
const asOne = (phrase: readonly Term[]): Term | null => {
  const [first] = phrase;
  if (!first || phrase.length < 2) return null;
  const folded = phrase.map((t) => t.folded).join('');
  return { ...first, text: phrase.map((t) => t.text).join(''), folded, concepts: [], sounded: true };
};

const placesOfName = (profile: Profile, phrase: readonly Term[]): (readonly Span[])[] => {
  const own = phrase.map((term) => placesOf(profile, term));
  if (own.every((places) => places.length > 0)) return own;
  const one = asOne(phrase);
  return one ? [placesOf(profile, one)] : own;
};

const isAbout = (profile: Profile, places: readonly Span[], mention: boolean): boolean =>
  places.length > (mention ? 0 : 1) || places.some((p) => p.end <= profile.lead.end);

/** Every word of the question written small: common words may yet be a name, which another script spells as it sounds. */
const asNames = (phrase: readonly Term[]): Term[] =>
  phrase.map((t) => ({ ...t, kind: 'name', concepts: [], sounded: true }));

const NEXT = 12;

const standTogether = (places: readonly (readonly Span[])[]): boolean =>
  places.every((list, i) => {
    const next = places[i + 1];
    return next === undefined || list.some((a) => next.some((b) => Math.abs(b.start - a.end) <= NEXT));
  });

type Test = (article: StoredArticle) => boolean;

const inOrder = (articles: readonly StoredArticle[], fits: Test): StoredArticle[] =>
  articles.filter(fits).toSorted((a, b) => a.published - b.published);

/** Articles about what the question names, whatever they call it; where a law or a ban is asked for beside it, of that. */
const ofNames = async (
  store: Store,
  community: string,
  question: Question,
  [names, matter, mention]: readonly [readonly Term[], readonly Term[], boolean],
): Promise<StoredArticle[]> => {
  const phrases = phrasesOf(names, question.text);
  const joined = phrases.flatMap((phrase) => asOne(phrase) ?? []);
  const found = [
    ...(await articlesNaming(store, community, { ...question, terms: names }, MOST)),
    ...(joined.length > 0 ? await store.search(community, joined.map(wantOf), MOST) : []),
  ];
  const beside = matter.filter((t) => t.kind === 'thing' && t.concepts.some((id) => SUBJECTS.has(id)));
  const about = (article: StoredArticle): boolean => {
    const profile = profileOf(article);
    const named = phrases.every((phrase) =>
      placesOfName(profile, phrase).every((places) => isAbout(profile, places, mention)),
    );
    return named && (beside.length === 0 || beside.some((t) => placesOf(profile, t).length > 0));
  };
  return inOrder([...new Map(found.map((a) => [a.id, a])).values()], about);
};

const ofThings = async (
  store: Store,
  community: string,
  question: Question,
  [things, mention]: readonly [readonly Term[], boolean],
): Promise<StoredArticle[]> => {
  const meant = await articlesFor(store, community, question);
  const [phrase, ...others] = phrasesOf(things, question.text);
  const named = phrase && phrase.length > 1 && others.length === 0 ? asNames(phrase) : null;
  const sounding = named ? await articlesNaming(store, community, { ...question, terms: named }, MOST) : [];
  const about = (article: StoredArticle): boolean => {
    const profile = profileOf(article);
    if (things.every((t) => isAbout(profile, placesOf(profile, t), mention))) return true;
    const places = named?.map((t) => placesOf(profile, t));
    return places !== undefined && standTogether(places) && places.every((p) => isAbout(profile, p, mention));
  };
  return inOrder([...new Map([...meant, ...sounding].map((a) => [a.id, a])).values()], about);
};

/** Articles about what the question names, or of the topic it names, oldest first; null where it names nothing. */
export const allAbout = async (
  store: Store,
  community: string,
  question: Question,
  span: Window | null,
): Promise<StoredArticle[] | null> => {
  const matter = matterOf(question);
  const mention = wantsMention(question);
  const names = matter.filter((t) => t.kind === 'name');
  const inside: Test = (a) => !span || (a.published >= span.from && a.published < span.to);
  if (names.length > 0) return inOrder(await ofNames(store, community, question, [names, matter, mention]), inside);
  const topic = topicOf(matter);
  const things = matter.filter((t) => t.kind !== 'frame' && !t.concepts.some((id) => TOPIC_OF[id]));
  if (things.length > 0) return inOrder(await ofThings(store, community, question, [things, mention]), inside);
  if (!topic && !wantsAll(question)) return null;
  const of = topic ? { topics: [topic] } : {};
  return inOrder(await store.articles(community, { ...of, ...(span ?? {}), limit: MOST }), () => true);
};
