import type { Transaction } from 'kysely';
import type { JoinedStory, StoryCandidate, StoryFacts } from '#src/base/story.ts';
import { type Before, type CandidateReader, membersOf } from './candidates.ts';
import { compiled } from './compiled.ts';
import type { Database } from './schema.ts';
import { type Parted, settle } from './settle.ts';
import { isSpokenOf } from './spoken-of.ts';
import type { Join } from './store.ts';
import { inOrder, type Told } from './story-parts.ts';
import { linkStory } from './threads.ts';

/** Reports of one event lie this close together. */
const WINDOW_MS = 72 * 3_600_000;
const CANDIDATES = 120;
/** Of later reports those that share most are looked at: of those that were found to belong elsewhere none was beyond the thirteenth. */
const LATER = 30;
/** Reports that are looked at again for one that came, at most. */
const MOST = 100;

/** How reports are joined, and in which transaction. */
export interface Joining {
  readonly trx: Transaction<Database>;
  readonly join: Join;
  readonly reader: CandidateReader;
  readonly file: string;
  readonly at: number;
}

interface Decided extends Before {
  readonly joined: JoinedStory | null;
  /** The story that a report is in, of those among which it was decided. */
  storyOf(article: number): number | undefined;
}

const keysOf = ({ keys }: StoryFacts): string[] => keys.toSorted();

/** What a report belongs to, by the reports before it alone: when it came, and what came later, decide nothing. */
export const decide = async ({ trx, join, reader }: Joining, report: Told, story: StoryFacts): Promise<Decided> => {
  const { published, articleId } = report;
  const sought = { keys: keysOf(story), from: published - WINDOW_MS, to: published, limit: CANDIDATES };
  const found = await reader.near(trx, { ...sought, except: articleId });
  const before = await reader.before(trx, found, report);
  const storyOf = new Map(found.told.map((one) => [one.articleId, one.storyId]));
  return {
    ...before,
    joined: join(story, before.candidates, published),
    storyOf: (article) => storyOf.get(article),
  };
};

export const linksOf = (joined: JoinedStory | null): number[] =>
  joined ? [...new Set([joined.storyId, ...(joined.also ?? [])])] : [];

const anyLater = compiled((db, published: number, except: number) =>
  db.selectFrom('article').select('id').where('published', '>=', published).where('id', '<>', except).limit(1),
);

/** The reports after one that may be decided otherwise because of it. */
const touched = async (
  { trx, join, reader }: Joining,
  report: Told,
  story: StoryFacts,
  earlier: readonly StoryCandidate[],
  again: boolean,
): Promise<Told[]> => {
  if (!join.touches) return [];
  const { published, articleId, storyId, links } = report;
  // Most come in order: then there is nothing to look for.
  if ((await anyLater(trx, published, articleId)).length === 0) return [];
  const sought = { keys: keysOf(story), from: published, to: published + WINDOW_MS, limit: LATER };
  const { near, told } = await reader.near(trx, { ...sought, except: articleId });
  const later = near.filter((one) => inOrder(one, report) > 0);
  if (later.length === 0) return [];
  const stories = Map.groupBy(
    told.filter((one) => one.articleId !== articleId),
    (one) => one.storyId,
  );
  const by = new Map(later.map((one) => [one.articleId, one]));
  const candidates = (await reader.all(trx, { near: later, told })).flatMap((candidate) => {
    const one = by.get(candidate.articleId);
    if (!one) return [];
    const fellows = (stories.get(one.storyId) ?? []).filter((other) => inOrder(other, one) < 0);
    return [{ ...candidate, links: one.links.length, fellows: fellows.map((other) => other.articleId) }];
  });
  const late = { ...story, published, storyId, founds: links.length === 0, fewer: again || links.length > 1 };
  const ids = new Set(join.touches(late, earlier, candidates));
  return later.filter((one) => ids.has(one.articleId));
};

const factsOf = async ({ trx }: Joining, article: number): Promise<StoryFacts> => {
  const { facts } = await trx
    .selectFrom('story_article')
    .select('facts')
    .where('article_id', '=', article)
    .executeTakeFirstOrThrow();
  const keys = await trx.selectFrom('story_key').select('key').where('article_id', '=', article).execute();
  return { keys: keys.map(({ key }) => key), facts };
};

const told = async ({ trx, file }: Joining, article: number): Promise<Told | undefined> => {
  const { story_id } = await trx
    .selectFrom('story_article')
    .select('story_id')
    .where('article_id', '=', article)
    .executeTakeFirstOrThrow();
  return (await membersOf(trx, [story_id], file)).find(({ articleId }) => articleId === article);
};

/** What looking at reports again came to. */
export interface Rejoined {
  /** Reports that belong elsewhere now. */
  readonly moved: readonly Told[];
  readonly parted: readonly Parted[];
  /** Stories that changed by it. */
  readonly stories: ReadonlySet<number>;
  /** By report: the story that it was in before. */
  readonly was: ReadonlyMap<number, number>;
}

/**
 * Looks again at the reports after one that came late, each by those before it, as if all had come in order. A story
 * that a server's people were told, or have corrected, is not taken apart: whoever would have to leave it stays.
 */
export const rejoin = async (
  joining: Joining,
  report: Told,
  story: StoryFacts,
  earlier: readonly StoryCandidate[],
): Promise<Rejoined> => {
  const { trx, file } = joining;
  const todo = new Map<number, Told>();
  const look = (list: readonly Told[]): void => {
    for (const one of list) todo.set(one.articleId, one);
  };
  const moved: Told[] = [];
  const parted: Parted[] = [];
  const stories = new Set<number>();
  const was = new Map<number, number>();
  look(await touched(joining, report, story, earlier, false));
  for (let looked = 0; todo.size > 0 && looked < MOST; looked += 1) {
    const [first] = [...todo.values()].sort(inOrder);
    if (!first) break;
    todo.delete(first.articleId);
    const one = await told(joining, first.articleId);
    if (!one) continue;
    const facts = await factsOf(joining, one.articleId);
    const { joined, leadOf, storyOf, candidates } = await decide(joining, one, facts);
    const why = JSON.stringify(joined?.why ?? []);
    const found = linksOf(joined);
    const leads = new Set(found.map((link) => leadOf(link) ?? link));
    const lost = one.links.filter((link) => !leads.has(leadOf(link) ?? link));
    const known = new Set(one.links.map((link) => leadOf(link) ?? link));
    const added = found.filter((link) => !known.has(leadOf(link) ?? link));
    const row = trx.updateTable('story_article').where('article_id', '=', one.articleId);
    if (lost.length > 0 && (await isSpokenOf(trx, one.storyId))) continue;
    if (added.length === 0 && lost.length === 0) {
      if (found.length > 0) await row.set({ why }).where('why', '<>', why).execute();
      continue;
    }
    await row.set({ links: JSON.stringify(found), why }).execute();
    const around = [one.storyId, ...found.flatMap((link) => storyOf(link) ?? [])];
    for (const { articleId, storyId } of await membersOf(trx, around, file))
      if (!was.has(articleId)) was.set(articleId, storyId);
    const begun = await settle(trx, around, joining);
    parted.push(...begun);
    for (const {
      id,
      first: { articleId, published },
    } of begun)
      await linkStory(trx, id, published, await factsOf(joining, articleId), joining.join, joining.reader);
    moved.push(one);
    for (const id of [...around, ...begun.map(({ id }) => id)]) stories.add(id);
    const now = await told(joining, one.articleId);
    if (now) look(await touched(joining, now, facts, candidates, true));
  }
  return { moved, parted, stories, was };
};
