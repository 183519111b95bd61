import { BarqError, fail } from '#src/base/problem.ts';
import type { IngestRow, ListedRow } from '#src/base/reply-feed.ts';
import { type PartStep, partsOf, type Step } from '#src/base/step.ts';
import { addressKey, checkAddress } from '#src/feed/address.ts';
import { catalogued } from '#src/feed/catalogue.ts';
import { mayPass } from '#src/feed/health.ts';
import { LOCAL } from '#src/store/store.ts';
import { type House, ingestFeed } from './ingest.ts';

/** Gives the feed that the community follows already under an address, however it is spelt; else the address. */
const followedBy = async ({ store, mostFeeds }: House, community: string): Promise<(href: string) => string> => {
  const feeds = (await store.feeds(community)).map(({ url }) => url);
  const spelt = new Map(feeds.toReversed().map((url) => [addressKey(url), url]));
  const exact = new Set(feeds);
  return (href) => {
    const same = exact.has(href) ? href : spelt.get(addressKey(href));
    if (same !== undefined) return same;
    if (community !== LOCAL && exact.size >= mostFeeds) throw fail('too_many_feeds', { limit: String(mostFeeds) });
    exact.add(href);
    spelt.set(addressKey(href), href);
    return href;
  };
};

/** What somebody named as an address that may be fetched: an address, or a name of the catalogue. Throws as `checkAddress`. */
export const namedAddress = (named: string, allow: ReadonlySet<string>): string =>
  checkAddress(catalogued(named)?.url ?? named, allow).href;

const tryAddress = async (house: House, community: string, address: string, step: PartStep): Promise<IngestRow> => {
  const href = namedAddress(address, house.allow);
  const url = (await followedBy(house, community))(href);
  const { feed, known: followed } = await house.store.follow(community, url, house.clock().getTime());
  const row = await ingestFeed(house, feed, step);
  if (followed) return row;
  if (row.problem && !mayPass(row.problem)) await house.store.unfollow(community, url);
  const there = row.problem ? undefined : await movedTo(house, community, url);
  if (there === undefined) return row;
  await house.store.unfollow(community, url);
  return { ...row, url: there };
};

/** The feed that the community follows already under the address to which a feed says that it has moved for good. */
const movedTo = async ({ store }: House, community: string, url: string): Promise<string | undefined> => {
  const to = (await store.feed(url))?.moved?.to;
  if (to === undefined) return undefined;
  const key = addressKey(to);
  return (await store.feeds(community)).find((one) => one.url !== url && addressKey(one.url) === key)?.url;
};

/** The first feed that a page names as its own. What a page says is as hostile as the page. */
const feedNamedAt = async (house: House, page: string): Promise<string | undefined> => {
  const fetched = await house.fetcher.fetch(page, {});
  if (fetched.kind !== 'body') return undefined;
  const { feedsOfPage } = await import('#src/feed/discover.ts');
  return feedsOfPage(fetched.bytes, fetched.contentType, fetched.finalUrl)[0];
};

/**
 * One pass over an address that somebody named, followed from then on: a feed, a name of the catalogue, or a site whose
 * page names one. It is checked before anything else, and kept if it can be read or its trouble may pass.
 */
export const follow = async (
  house: House,
  community: string,
  address: string,
  step: PartStep = () => undefined,
): Promise<IngestRow> => {
  const row = await tryAddress(house, community, address, step);
  if (row.problem?.code !== 'not_a_feed') return row;
  try {
    const feed = await feedNamedAt(house, row.url);
    return feed === undefined ? row : await tryAddress(house, community, feed, step);
  } catch (error) {
    if (error instanceof BarqError && error.problem.code !== 'too_many_feeds') return row;
    throw error;
  }
};

/** Follows addresses without reading them at once: whatever can be followed is due now. */
export const listAll = async (
  house: House,
  community: string,
  feeds: readonly { readonly url: string; readonly title?: string }[],
): Promise<ListedRow[]> => {
  const rows: ListedRow[] = [];
  const at = house.clock().getTime();
  const followed = await followedBy(house, community);
  for (const { url, title } of feeds) {
    const named = title === undefined ? {} : { title };
    try {
      const href = followed(checkAddress(url, house.allow).href);
      const { feed, known: before } = await house.store.follow(community, href, at);
      rows.push({ url: feed.url, known: before, ...named });
    } catch (error) {
      if (!(error instanceof BarqError)) throw error;
      rows.push({ url, known: false, problem: error.problem, ...named });
    }
  }
  return rows;
};

/** One pass over each address, one after the other. */
export const followAll = async (
  house: House,
  community: string,
  addresses: readonly string[],
  step: Step = () => undefined,
): Promise<IngestRow[]> => {
  const rows: IngestRow[] = [];
  const part = partsOf(addresses.length, step);
  for (const address of addresses) {
    const told = part();
    told(0, 0);
    rows.push(await follow(house, community, address, told));
    told(1, 0);
  }
  return rows;
};
