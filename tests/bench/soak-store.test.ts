import { expect, test } from 'vitest';
import { type StoreSoak, storeFaults } from '#bench/soak/store.ts';

/** Promises that were kept, except as said. */
const soaked = ({
  synced = { syncs: 21, acknowledged: 20 },
  taken = 9,
  twice = 0,
  differing = [] as number[],
}): StoreSoak => {
  const killed = { rounds: 5, acknowledged: 9, wrong: twice ? ['3 acknowledged articles are lost'] : [] };
  const migrations = { killed: 3, statements: 70, differing };
  return {
    file: { killed, torn: { rounds: 9, left: 5, wrong: [] }, synced, migrations: { ...migrations, differing: [] } },
    database: { killed: { ...killed, wrong: [] }, claimed: { taken, twice, outOfOrder: 0, each: [taken] }, migrations },
  };
};

test('what the store promised and did not keep is told, one by one', () => {
  const plan = { alerts: 9 };
  expect(storeFaults(soaked({}), plan)).toEqual([]);
  expect(storeFaults({ ...soaked({}), database: 'no PostgreSQL here' }, plan)).toEqual([]);
  expect(storeFaults(soaked({ synced: { syncs: 3, acknowledged: 20 } }), plan)).toEqual([
    '20 transactions were acknowledged after 3 waits for the disk',
  ]);
  expect(storeFaults(soaked({ taken: 10, twice: 1, differing: [7] }), plan)).toEqual([
    '3 acknowledged articles are lost',
    'killed before statement 7, a migration ends another way',
    '10 of 9 alerts were taken',
    '1 alerts were taken twice',
  ]);
});
