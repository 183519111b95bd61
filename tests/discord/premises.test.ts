import { expect, test } from 'vitest';
import { keptPlaces } from '#src/talk/discord/premises.ts';

const kept = (setting: string | undefined) => keptPlaces({ store: { setting: async () => setting } as never }, '1');

test('a server’s places are as they were written down', async () => {
  const channels = { '2': { kind: 'posts', tags: [{ id: '3', name: 'Mining' }] } };
  const places = await kept(JSON.stringify({ channels, roles: ['4'], moderators: '5' }));
  expect(places?.kind('2')).toBe('posts');
  expect(places?.kind('9')).toBe('messages');
  expect(places?.roles('2', ['4', '6'])).toEqual(['4']);
  expect(places?.moderators('1')).toBe('5');
  expect(await kept(undefined)).toBeUndefined();
});

test.for(['', '{', 'null', '{"channels":{},"roles":"all","moderators":null}'])('%s is no such thing', async (text) => {
  await expect(kept(text)).rejects.toMatchObject({ problem: { code: 'store_broken' } });
});
