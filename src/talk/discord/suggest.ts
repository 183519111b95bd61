import { LOCALES } from '#locales/index.ts';
import { SPOKEN_UNITS } from '#locales/units.ts';
import { arabicZone, ZONES_NAMED } from '#locales/zones.ts';
import { TOPICS } from '#src/base/article.ts';
import type { Suggestion } from '#src/base/command.ts';
import { LANGUAGES } from '#src/base/lang.ts';
import { addressKey } from '#src/feed/address.ts';
import { CATALOGUE } from '#src/feed/catalogue.ts';
import { fold } from '#src/language/text.ts';
import type { Store, StoredArticle } from '#src/store/store.ts';
import { byStory, findArticles } from '#src/survey/news.ts';
import { type Candidate, type Choice, LONGEST } from './choice.ts';
import { measures, subjects } from './suggest-figures.ts';
import { cut } from './text.ts';

const MOST = 25;

const folded = (text: string): string => text.split(/\s+/u).map(fold).join(' ');

/** Candidates that hold every typed word, however it is spelt; in their order. */
const matching = (candidates: readonly Candidate[], typed: string): Choice[] => {
  const wanted = folded(typed).split(' ').filter(Boolean);
  return candidates
    .filter(({ name, value, also = '' }) => {
      const text = folded(`${name} ${value} ${also}`);
      return wanted.every((word) => text.includes(word));
    })
    .slice(0, MOST)
    .map(({ name, value }) => ({ name, value }));
};

const stories = async (store: Store, community: string, typed: string, to: number): Promise<Candidate[]> => {
  const newest = await findArticles(store, community, { to });
  const found = typed.trim() === '' ? [] : await findArticles(store, community, { to, search: typed });
  const titled = (articles: readonly StoredArticle[], also: string): Candidate[] =>
    byStory(articles).flatMap(([id, [first, ...others]]) => {
      const name = cut(first?.title ?? '', LONGEST);
      // A story is found by any of its titles, in either language.
      const titles = [first, ...others].map((report) => report?.title ?? '').join(' ');
      return name ? [{ name, value: id, also: `${titles} ${also}` }] : [];
    });
  const all = [...titled(newest, ''), ...titled(found, typed)];
  return [...new Map(all.map((one) => [one.value, one])).values()];
};

/** The reports of the story that was chosen, newest first. */
const reports = async (store: Store, community: string, story: string | undefined): Promise<Candidate[]> => {
  const found = await store.story(community, Number(story ?? Number.NaN));
  return (found?.articles ?? []).toReversed().flatMap(({ id, title, outlet }) => {
    const name = cut(`${outlet} · ${title}`, LONGEST);
    return name ? [{ name, value: id }] : [];
  });
};

const feeds = async (store: Store, community: string): Promise<Candidate[]> =>
  (await store.feeds(community))
    .filter(({ url }) => url.length <= LONGEST)
    .map(({ url, title }) => ({ name: cut(title ? `${title} · ${url}` : url, LONGEST), value: url }));

/** Feeds of the catalogue that are not followed yet; those that Barq never read say so. */
const catalogue = async (store: Store, community: string): Promise<Candidate[]> => {
  const followed = new Set((await store.feeds(community)).map(({ url }) => addressKey(url)));
  const offered = CATALOGUE.filter(({ url }) => url.length <= LONGEST && !followed.has(addressKey(url)));
  return Promise.all(
    offered.map(async ({ name, url, about }) => {
      const verified = (await store.feed(url))?.bodyHash !== undefined;
      const said = LANGUAGES.map((lang) => {
        const { subjects, health } = LOCALES[lang];
        const words = about.map((subject) => subjects[subject]).join(lang === 'ar' ? '، ' : ', ');
        return verified ? words : `${words} (${health.unverified})`;
      });
      return { name: cut([name, ...said].join(' · '), LONGEST), value: url, also: said.join(' ') };
    }),
  );
};

const units = (): Candidate[] =>
  SPOKEN_UNITS.map((unit) => ({
    name: cut(
      [...new Set([unit, ...LANGUAGES.map((lang) => LOCALES[lang].units[unit])])].filter(Boolean).join(' / '),
      LONGEST,
    ),
    value: unit,
  }));

const rules = async (store: Store, community: string, places: ReadonlyMap<string, string>): Promise<Candidate[]> =>
  (await store.rules(community)).map(({ id, topics: asked, channel, wanted = [], figure }) => {
    const named = LANGUAGES.map((lang) => asked.map((topic) => LOCALES[lang].topics[topic]).join(', '));
    const about = [...named, wanted.join(', '), figure?.text ?? ''].filter(Boolean).join(' / ');
    return { name: cut(`${id} · #${places.get(channel) ?? channel} · ${about}`, LONGEST), value: id };
  });

/** Where most readers are comes first, then all zones that the runtime knows. */
const zones = (): Candidate[] =>
  [...new Set([...ZONES_NAMED, ...Intl.supportedValuesOf('timeZone')])].map((zone) => {
    const name = arabicZone(zone);
    return { name: name === null ? zone : `${zone} · ${name}`, value: zone };
  });

const topics = (): Candidate[] =>
  TOPICS.map((topic) => ({ name: LANGUAGES.map((lang) => LOCALES[lang].topics[topic]).join(' / '), value: topic }));

/** Of a list that is parted by commas the last part is being typed: what is offered holds those before it, too. */
const oneMore = (candidates: readonly Candidate[], typed: string): Choice[] => {
  const at = Math.max(typed.lastIndexOf(','), typed.lastIndexOf('،'));
  const before = typed.slice(0, at + 1).trim();
  const said = before.split(/[,،]/).map((part) => part.trim());
  return matching(
    candidates.filter(({ value }) => !said.includes(String(value))),
    typed.slice(at + 1),
  ).flatMap(({ name, value }) => {
    const whole = `${before}${before ? ' ' : ''}${value}`;
    return whole.length > LONGEST ? [] : [{ name: cut(`${before}${before ? ' ' : ''}${name}`, LONGEST), value: whole }];
  });
};

/** What may be meant by what somebody typed so far, in either language. `places`: the names of channels. */
export const suggest = async (
  kind: Suggestion,
  typed: string,
  {
    store,
    community,
    now,
    places,
    given,
  }: {
    readonly store: Store;
    readonly community: string;
    readonly now: Date;
    readonly places: ReadonlyMap<string, string>;
    /** The options that stand already. */
    readonly given: Readonly<Record<string, string>>;
  },
): Promise<Choice[]> => {
  switch (kind) {
    case 'stories':
      return matching(await stories(store, community, typed, now.getTime() + 1), typed);
    case 'reports':
      return matching(await reports(store, community, given['story']), typed);
    case 'feeds':
      return matching(await feeds(store, community), typed);
    case 'catalogue':
      return matching(await catalogue(store, community), typed);
    case 'topics':
      return oneMore(topics(), typed);
    case 'sources':
      return oneMore(await feeds(store, community), typed);
    case 'zones':
      return matching(zones(), typed);
    case 'units':
      return matching(units(), typed);
    case 'several-units':
      return oneMore(units(), typed);
    case 'subjects':
      return matching(await subjects(store, community, typed), typed);
    case 'measures':
      return matching(measures(), typed);
    case 'rules':
      return matching(await rules(store, community, places), typed);
  }
};
