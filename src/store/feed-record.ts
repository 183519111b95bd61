import type { Selectable } from 'kysely';
import { z } from 'zod';
import { keys } from '#src/base/keys.ts';
import { PROBLEMS, type Problem, type ProblemCode } from '#src/base/problem.ts';
import type { FeedLife } from '#src/feed/health.ts';
import type { Habits } from '#src/feed/schedule.ts';
import { readJson } from './json.ts';
import type { FeedTable } from './schema.ts';
import type { FeedRecord, FetchOutcome } from './store.ts';

const details = z.object({ code: z.enum(keys(PROBLEMS)), details: z.record(z.string(), z.string()) });
type Raw = z.infer<typeof details>;
const isProblem = (value: Raw): value is Problem & Raw => {
  const names: readonly string[] = PROBLEMS[value.code satisfies ProblemCode];
  return names.every((name) => name in value.details);
};
/** A problem as JSON. */
export const problemShape = details.refine(isProblem).transform((value): Problem => value as Problem & Raw);

const habitsShape: z.ZodType<Habits> = z.object({
  rhythm: z.number().exactOptional(),
  newest: z.number().exactOptional(),
  hub: z.string().exactOptional(),
  pause: z.number(),
  skipHours: z.array(z.int()),
  skipDays: z.array(z.int()),
});

export const recordOf = (row: Selectable<FeedTable>, file: string, paused = false): FeedRecord => ({
  id: row.id,
  url: row.url,
  title: row.title,
  ...(row.lang === null ? {} : { lang: row.lang }),
  ...(row.site === null ? {} : { site: row.site }),
  validators: {
    ...(row.etag === null ? {} : { etag: row.etag }),
    ...(row.last_modified === null ? {} : { lastModified: row.last_modified }),
  },
  ...(row.body_hash === null ? {} : { bodyHash: row.body_hash }),
  ...(row.last_fetched === null ? {} : { lastFetched: row.last_fetched }),
  nextAt: row.next_at,
  failures: row.failures,
  ...(row.failing_since === null ? {} : { failingSince: row.failing_since }),
  ...(row.problem === null ? {} : { problem: readJson(problemShape, row.problem, file) }),
  articles: row.articles,
  ...(row.habits === null ? {} : { habits: readJson(habitsShape, row.habits, file) }),
  ...(row.last_title === null ? {} : { lastTitle: row.last_title }),
  undated: row.undated !== 0,
  ...(row.moved_to === null ? {} : { moved: { to: row.moved_to, times: row.moved_times } }),
  gone: row.gone !== 0,
  full: row.full_text !== 0,
  paused,
});

/** Columns that a pass over a feed changes. What a failed pass does not know stays as the last good one left it. */
export const changesOf = (row: Selectable<FeedTable>, outcome: FetchOutcome): Partial<Selectable<FeedTable>> => {
  const { problem, validators, habits, moved } = outcome;
  return {
    last_fetched: outcome.at,
    next_at: outcome.nextAt,
    lease_until: 0,
    owner: null,
    failures: problem ? row.failures + (outcome.ours ? 0 : 1) : 0,
    failing_since: problem ? (row.failing_since ?? outcome.at) : null,
    problem: problem ? JSON.stringify(problem) : null,
    gone: Number(problem?.code === 'gone'),
    title: outcome.title ?? row.title,
    lang: outcome.lang ?? row.lang,
    site: outcome.site ?? row.site,
    ...(validators ? { etag: validators.etag ?? null, last_modified: validators.lastModified ?? null } : {}),
    body_hash: outcome.bodyHash ?? row.body_hash,
    habits: habits ? JSON.stringify(habits) : row.habits,
    last_title: outcome.lastTitle ?? row.last_title,
    undated: outcome.undated === undefined ? row.undated : Number(outcome.undated),
    ...(problem ? {} : { moved_to: moved?.to ?? null, moved_times: moved?.times ?? 0 }),
  };
};

/** The record as its health is judged by. */
export const lifeOf = (feed: FeedRecord): FeedLife => ({
  verified: feed.bodyHash !== undefined,
  failures: feed.failures,
  ...(feed.failingSince === undefined ? {} : { failingSince: feed.failingSince }),
  ...(feed.problem ? { problem: feed.problem } : {}),
  ...(feed.habits?.newest === undefined ? {} : { newest: feed.habits.newest }),
  undated: feed.undated,
  paused: feed.paused,
  gone: feed.gone,
});
