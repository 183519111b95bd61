import type { Kysely } from 'kysely';
import { z } from 'zod';
import { readJson } from './json.ts';
import { inParts } from './many.ts';
import { type OwnView, type StoryEdit, viewFrom } from './own-view.ts';
import type { Database } from './schema.ts';

export interface OwnStories {
  /** Everything moderators said of which reports belong together, what they took back included, oldest first. */
  storyEdits(community: string): Promise<readonly StoryEdit[]>;
  editStories(community: string, edit: Omit<StoryEdit, 'id' | 'undone'>): Promise<void>;
  /** Takes back what was last said of a story. False where nothing was. */
  undoStoryEdit(community: string, story: number, at: number): Promise<StoryEdit | undefined>;
}

const reportsShape = z.array(z.int());

export const editsOf = async (db: Kysely<Database>, community: string, file: string): Promise<StoryEdit[]> => {
  const rows = await db.selectFrom('story_edit').where('community', '=', community).selectAll().orderBy('id').execute();
  return rows.map(({ id, kind, story_id, other_id, reports, stay, asker, at, undone }) => ({
    id,
    kind: kind === 'join' ? 'join' : 'split',
    story: story_id,
    other: other_id,
    reports: readJson(reportsShape, reports, file),
    stay: stay !== 0,
    ...(asker === null ? {} : { by: asker }),
    at,
    ...(undone === null ? {} : { undone }),
  }));
};

/** The stories as a community sees them. `ids`: stories besides those of its edits that will be asked for. */
export const viewIn = async (
  db: Kysely<Database>,
  community: string,
  file: string,
  ids: readonly number[] = [],
): Promise<OwnView> => viewOf(db, await editsOf(db, community, file), ids);

/** Which story an id leads to, of those that were asked for; undefined where there is none. */
export type Living = Map<number, number | undefined>;

/** As `viewIn`, of edits that are known. `living`: what is known already, as of the same moment. */
export const viewOf = async (
  db: Kysely<Database>,
  edits: readonly StoryEdit[],
  ids: readonly number[],
  living: Living = new Map(),
): Promise<OwnView> => {
  const named = [...new Set([...ids, ...edits.flatMap(({ story, other }) => [story, other])])];
  const unknown = named.filter((id) => !living.has(id));
  const rows = await inParts(unknown, (part) => db.selectFrom('story').selectAll().where('id', 'in', part).execute());
  for (const id of unknown) living.set(id, undefined);
  for (const { id, merged_into } of rows) living.set(id, merged_into ?? id).set(merged_into ?? id, merged_into ?? id);
  return viewFrom(edits, (id) => living.get(id));
};

/** The views of those communities that follow any of these feeds and told stories in their own way. */
export const viewsOf = async (
  db: Kysely<Database>,
  feeds: readonly number[],
  stories: readonly number[],
  file: string,
): Promise<ReadonlyMap<string, OwnView>> => {
  const rows = await db
    .selectFrom('follow')
    .select('follow.community')
    .distinct()
    .where('follow.feed_id', 'in', feeds)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('story_edit').select('story_edit.id').whereRef('story_edit.community', '=', 'follow.community'),
      ),
    )
    .execute();
  const views = new Map<string, OwnView>();
  for (const { community } of rows) views.set(community, await viewIn(db, community, file, stories));
  return views;
};

export const ownStoryQueries = (db: Kysely<Database>, file: string): OwnStories => ({
  storyEdits: (community) => editsOf(db, community, file),

  editStories: async (community, { kind, story, other, reports, stay, by, at }) => {
    await db
      .insertInto('story_edit')
      .values({
        community,
        kind,
        story_id: story,
        other_id: other,
        reports: JSON.stringify(reports),
        stay: stay ? 1 : 0,
        asker: by ?? null,
        at,
        undone: null,
      })
      .execute();
  },

  undoStoryEdit: async (community, story, at) => {
    const view = await viewIn(db, community, file, [story]);
    const lead = view.lead(story) ?? story;
    const standing = (await editsOf(db, community, file)).filter(({ undone }) => undone === undefined);
    const about = (id: number): boolean => id === story || id === lead || view.lead(id) === lead;
    const last = standing.findLast((edit) => about(edit.story) || about(edit.other));
    if (last) await db.updateTable('story_edit').set({ undone: at }).where('id', '=', last.id).execute();
    return last;
  },
});
