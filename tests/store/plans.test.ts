import { DatabaseSync } from 'node:sqlite';
import { afterEach, expect, test, vi } from 'vitest';
import { openSqlite } from '#src/store/sqlite.ts';
import { joinNewest } from './contract.ts';
import { DAY, FEED, NOON, OTHER, sample } from './samples.ts';

afterEach(() => vi.restoreAllMocks());

/** What was asked of any store since, with the connection that it was asked on. */
const listening = () => {
  const asked = new Map<string, DatabaseSync>();
  const prepare = DatabaseSync.prototype.prepare;
  vi.spyOn(DatabaseSync.prototype, 'prepare').mockImplementation(function (this: DatabaseSync, text: string) {
    if (/^\s*(?:select|with)\b/i.test(text)) asked.set(text, this);
    return prepare.call(this, text);
  });
  return {
    plans: () =>
      [...asked].map(([text, db]) => ({
        text,
        plan: prepare
          .call(db, `explain query plan ${text}`)
          .all()
          .map(({ detail }) => String(detail)),
      })),
  };
};

/** So many that an engine may think of beginning elsewhere than at the stories. */
const STORIES = 400;

/** Reads every article there is, or every one of a feed. */
const ALL =
  /^(?:SCAN (?:article|told|report)\b(?! USING INDEX article_published)|SEARCH (?:article|report) USING .*\(feed_id=\?\)$)/;

test('a community that told stories in its own way is answered without a look at every article', async () => {
  const store = await openSqlite(':memory:');
  for (const feed of [FEED, OTHER]) await store.follow('local', feed, NOON);
  await store.save(
    Array.from({ length: STORIES * 2 }, (_, n) =>
      sample({ key: `${n}`, topics: ['mining'], entities: ['bitcoin'], keys: [`${n % STORIES}`] }),
    ),
    joinNewest,
  );
  const said = { learned: false, title: 'T', body: 'B', lang: 'en', at: NOON };
  for (let story = 1; story <= STORIES; story += 1)
    await store.correct('local', { story, topics: ['energy'], ...said });
  const join = { kind: 'join' as const, story: 1, other: 2, reports: [], stay: false, at: NOON };
  await store.editStories('local', join);
  const { plans } = listening();
  const day = Math.floor(NOON / DAY);
  for (const by of [undefined, 'language', 'outlet'] as const) await store.topicDays('local', day - 9, day + 9, by);
  await store.termCounts('local', day - 9, day - 1, day + 9, 1);
  await store.articles('local', { topics: ['energy'], limit: 9 });
  await store.search('local', [[['title']]], 9);
  await store.story('local', 1);
  await store.addRule('local', { topics: ['mining'], channel: '1' });
  await store.fetched(FEED, { at: NOON, nextAt: NOON, bodyHash: 'x' });
  await store.save([sample({ key: 'next', topics: ['mining'], keys: ['1'] })], joinNewest, NOON);
  const found = plans();
  expect(found.length).toBeGreaterThan(20);
  expect(found.filter(({ plan }) => plan.some((line) => ALL.test(line)))).toEqual([]);
  // SQLite prepares what has such a limit anew each time.
  expect(found.map(({ text }) => text).filter((text) => /\blimit \?/.test(text))).toEqual([]);
  await store.close();
}, 60_000);
