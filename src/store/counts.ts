import { type Kysely, sql } from 'kysely';
import type { Corrections } from './corrections.ts';
import { eyesOf } from './eyes.ts';
import { isTopic } from './json.ts';
import { type LabelDay, labelDays, labelSums } from './label-days.ts';
import { atOnce } from './many.ts';
import { viewIn } from './own-stories.ts';
import { type Roll, TERM_ROLL, TOPIC_ROLL } from './rollup.ts';
import type { Database } from './schema.ts';
import { splitDays } from './split-days.ts';
import type { CountBy, Store } from './store.ts';
import { cellsOf, type Told, toldIn } from './told.ts';

/** The stories that a community tells in another way than the shared store, report by report: as stored, and as it does. */
interface Retold {
  readonly stored: readonly Told[];
  readonly here: readonly Told[];
}

const cellKey = ({ day, of, label }: LabelDay): string => `${day} ${of ?? ''} ${label}`;

/** The counts with the retold stories taken out as they are stored, and put in as they are told here. */
const shifted = (days: readonly LabelDay[], { stored, here }: Retold, from: number, to: number, by?: CountBy) => {
  const cells = new Map(days.map((row) => [cellKey(row), row]));
  const shift = (told: readonly Told[], sign: number) => {
    for (const row of cellsOf(told, by)) {
      if (row.day < from || row.day >= to) continue;
      const key = cellKey(row);
      cells.set(key, { ...row, stories: (cells.get(key)?.stories ?? 0) + sign });
    }
  };
  shift(stored, -1);
  shift(here, 1);
  return [...cells.values()]
    .filter(({ stories }) => stories !== 0)
    .sort((a, b) => a.day - b.day || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0));
};

/** Counts of stories as a community sees and tells them: roll-ups, and what its moderators said on top. */
export const countQueries = (
  db: Kysely<Database>,
  file: string,
  corrections: Pick<Corrections, 'corrections'>,
): Pick<Store, 'topicDays' | 'termCounts' | 'firstDay'> => {
  const retold = async (community: string, roll: Roll): Promise<Retold | null> => {
    const said = await corrections.corrections(community);
    const ids = said.map(({ story }) => story);
    const eyes = eyesOf(await viewIn(db, community, file, ids), said);
    if (eyes.plain) return null;
    const { view } = eyes;
    const touched = new Set([...view.touched, ...ids.flatMap((id) => view.shared(id))]);
    const stored = await toldIn(db, community, roll, [...touched]);
    const here = stored.map((one) => {
      const story = view.of(one.article, one.story);
      return { ...one, story, labels: (roll === TOPIC_ROLL && eyes.said.get(story)) || one.labels };
    });
    return { stored, here };
  };

  return {
    firstDay: async (community) => {
      // Feed by feed, so that each is one look into the index, however much is stored.
      const { rows } = await sql<{ day: number | null }>`
        select min(
          (select min(day) from story_day where story_day.feed_id = follow.feed_id)
        ) as day from follow where community = ${community}`.execute(db);
      return rows[0]?.day ?? undefined;
    },

    topicDays: async (community, from, to, by) => {
      const days = await atOnce(db, (trx) =>
        by ? splitDays(trx, community, { from, to }, by) : labelDays(trx, community, TOPIC_ROLL, { from, to }),
      );
      const other = await retold(community, TOPIC_ROLL);
      return (other ? shifted(days, other, from, to, by) : days).flatMap(({ label, ...rest }) =>
        isTopic(label) ? [{ topic: label, ...rest }] : [],
      );
    },

    termCounts: async (community, from, middle, to, least) => {
      const other = await retold(community, TERM_ROLL);
      const own = (days: readonly LabelDay[], start: number, end: number): readonly LabelDay[] =>
        other ? shifted(days, other, start, end) : days;
      const sums = (days: readonly LabelDay[]): Map<string, number> => {
        const counts = new Map<string, number>();
        for (const { label, stories } of days) counts.set(label, (counts.get(label) ?? 0) + stories);
        return counts;
      };
      return atOnce(db, async (trx) => {
        const all = other ? null : await labelSums(trx, community, TERM_ROLL, { from, middle, to, least });
        if (all) return { terms: all.rows.map(({ label, ...counts }) => ({ term: label, ...counts })), of: all.of };
        const recent = await labelDays(trx, community, TERM_ROLL, { from: middle, to });
        const now = sums(own(recent, middle, to));
        const labels = [...now].filter(([, stories]) => stories >= least).map(([label]) => label);
        const wanted = new Set(labels);
        const earlier = await labelDays(trx, community, TERM_ROLL, { from, to: middle, labels });
        const before = sums(own(earlier, from, middle).filter(({ label }) => wanted.has(label)));
        const terms = labels.map((term) => ({ term, now: now.get(term) ?? 0, before: before.get(term) ?? 0 }));
        return { terms, of: now.size };
      });
    },
  };
};
