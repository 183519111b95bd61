import { expect, test } from 'vitest';
import { quiet } from '#src/base/log.ts';
import { storeOn } from '#src/store/on-engine.ts';
import { sqliteEngine } from '#src/store/sqlite.ts';
import { tidyUp } from '#src/tidy.ts';
import { DAY, NOON } from './store/samples.ts';

test('what was sent long ago is forgotten, all of it, whatever else is kept for ever', async () => {
  const engine = await sqliteEngine(':memory:');
  const store = storeOn(engine);
  const row = { community: '1', channel: '2', reasons: '{"topics":[]}', state: 1, lease_until: 0, attempts: 1 };
  const messages = (from: number, due: number) =>
    engine.db
      .insertInto('outbox')
      .values(Array.from({ length: 300 }, (_, n) => ({ ...row, story_id: from + n, due })))
      .execute();
  for (const from of [0, 300, 600, 900]) await messages(from, NOON - 91 * DAY);
  await messages(1200, NOON - 80 * DAY);
  const keep = { textDays: undefined, storyDays: undefined };
  await tidyUp(store, keep, NOON, quiet, new AbortController().signal);
  const left = await engine.db.selectFrom('outbox').select('story_id').orderBy('story_id').execute();
  expect(left.map(({ story_id }) => story_id)).toEqual(Array.from({ length: 300 }, (_, n) => 1200 + n));
  await store.close();
});
