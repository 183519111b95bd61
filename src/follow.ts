import { BarqError, type ProblemCode } from '#src/base/problem.ts';
import type { IngestRow } from '#src/base/reply.ts';
import { checkAddress } from '#src/feed/address.ts';
import { feedsOfPage } from '#src/feed/discover.ts';
import { type House, ingestFeed } from './ingest.ts';

/** Problems that waiting does not mend: an address that answers so when it is first named is not kept. */
const HOPELESS: ReadonlySet<ProblemCode> = new Set([
  'not_a_feed',
  'gone',
  'empty',
  'too_deep',
  'too_large',
  'blocked_address',
  'http_status',
]);

const tryAddress = async (house: House, community: string, address: string): Promise<IngestRow> => {
  const { href } = checkAddress(address, house.allow);
  const { feed, known } = await house.store.follow(community, href, house.clock().getTime());
  const row = await ingestFeed(house, feed);
  if (!known && row.problem && HOPELESS.has(row.problem.code)) await house.store.unfollow(community, href);
  return row;
};

/** The first feed that a page names as its own. What a page says is as hostile as the page. */
const feedNamedAt = async (house: House, page: string): Promise<string | undefined> => {
  const fetched = await house.fetcher.fetch(page, {});
  return fetched.kind === 'body' ? feedsOfPage(fetched.bytes, fetched.contentType, fetched.finalUrl)[0] : undefined;
};

/**
 * One pass over an address that somebody named, followed from then on: a feed, or a site whose page names one. It is
 * checked before anything else, and kept unless it can never be a feed.
 */
export const follow = async (house: House, community: string, address: string): Promise<IngestRow> => {
  const row = await tryAddress(house, community, address);
  if (row.problem?.code !== 'not_a_feed') return row;
  try {
    const feed = await feedNamedAt(house, row.url);
    return feed === undefined ? row : await tryAddress(house, community, feed);
  } catch (error) {
    if (error instanceof BarqError) return row;
    throw error;
  }
};

/** One pass over each address, one after the other. */
export const followAll = async (
  house: House,
  community: string,
  addresses: readonly string[],
): Promise<IngestRow[]> => {
  const rows: IngestRow[] = [];
  for (const address of addresses) rows.push(await follow(house, community, address));
  return rows;
};
