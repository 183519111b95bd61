import type { Kysely, Transaction } from 'kysely';
import type { StoryFacts } from '#src/base/story.ts';
import type { CandidateReader } from './candidates.ts';
import { atOnce } from './many.ts';
import type { Database } from './schema.ts';
import type { Join, Reads, Store } from './store.ts';

/** What goes on from a story begins within this time of its last report. */
const WINDOW_MS = 30 * 86_400_000;
const EARLIER = 40;
/** Keys that are looked for: words are shared by many within a month, and stand last. */
const KEYS = 12;
/** Stories that go on from one and are told of. */
const MOST = 10;

/** Links a story that begins to the one that it goes on from, where there is one. */
export const linkStory = async (
  trx: Transaction<Database>,
  story: number,
  published: number,
  facts: StoryFacts,
  { goesOn }: Join,
  candidatesIn: CandidateReader,
): Promise<void> => {
  if (!goesOn) return;
  const keys = facts.keys.slice(0, KEYS);
  const sought = { keys, from: published - WINDOW_MS, to: published, limit: EARLIER, except: story };
  const earlier = await candidatesIn.all(trx, await candidatesIn.near(trx, sought));
  const before = goesOn(facts, earlier, published);
  if (before === null || before === story) return;
  await trx
    .insertInto('story_step')
    .values({ story_id: story, before_id: before })
    .onConflict((conflict) => conflict.column('story_id').doNothing())
    .execute();
};

/** What led to or from the younger of two stories that become one leads to or from the older. */
export const mergeThreads = async (trx: Transaction<Database>, older: number, younger: number): Promise<void> => {
  await trx.updateTable('story_step').set({ before_id: older }).where('before_id', '=', younger).execute();
  const own = await trx.selectFrom('story_step').where('story_id', '=', older).select('before_id').executeTakeFirst();
  if (own) await trx.deleteFrom('story_step').where('story_id', '=', younger).execute();
  else await trx.updateTable('story_step').set({ story_id: older }).where('story_id', '=', younger).execute();
  await trx.deleteFrom('story_step').whereRef('story_id', '=', 'before_id').execute();
};

/** Of stories that are gone nothing goes on. */
export const cutThreads = async (trx: Transaction<Database>, ids: readonly number[]): Promise<void> => {
  await trx
    .deleteFrom('story_step')
    .where(({ or, eb }) => or([eb('story_id', 'in', ids), eb('before_id', 'in', ids)]))
    .execute();
};

export const threadReads = (
  store: Kysely<Database>,
  readsOn: (db: Kysely<Database>) => Pick<Reads, 'stories'>,
): Pick<Store, 'thread'> => ({
  thread: (community, asked) =>
    atOnce(store, async (db) => {
      const reads = readsOn(db);
      const [story] = await reads.stories(community, [asked]);
      if (!story) return { before: null, after: [] };
      const from = db.selectFrom('story_step');
      const up = await from.where('story_id', '=', story.id).select('before_id').execute();
      const down = await from
        .where('before_id', '=', story.id)
        .select('story_id')
        .orderBy('story_id')
        .limit(MOST)
        .execute();
      const [before = null] = await reads.stories(
        community,
        up.map(({ before_id }) => before_id),
      );
      const after = await reads.stories(
        community,
        down.map(({ story_id }) => story_id),
      );
      return { before, after };
    }),
});
