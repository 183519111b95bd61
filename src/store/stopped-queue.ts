import type { Kysely, Transaction } from 'kysely';
import { z } from 'zod';
import { readJson } from './json.ts';
import type { Lease, Queue } from './queue.ts';
import type { Database } from './schema.ts';

/** A word that moderators are owed: these alerts stopped, since their channel lets Barq in no more. */
export interface StoppedWord extends Lease {
  readonly community: string;
  readonly channel: string;
  readonly rules: readonly number[];
  /** When they stopped. */
  readonly at: number;
  /** The row as this lease left it: whoever claims it next changes it. */
  readonly row: string;
}

export interface Stopped {
  readonly stopped: Queue<StoppedWord>;
}

/** These are the program's own settings, so that all that are owed are read at once. */
const OWNER = 'stopped';
const ATTEMPTS = 12;

const shape = z.object({ rules: z.array(z.int()), at: z.number(), due: z.number(), attempts: z.int() });

/** Writes down that a channel's alerts stopped, in the transaction that stops them. */
export const oweStopped = async (
  trx: Transaction<Database>,
  { community, channel, rules, at }: Pick<StoppedWord, 'community' | 'channel' | 'rules' | 'at'>,
): Promise<void> => {
  const value = JSON.stringify({ rules, at, due: 0, attempts: 0 });
  await trx
    .insertInto('setting')
    .values({ community: OWNER, name: `${community} ${channel}`, value })
    .onConflict((conflict) => conflict.columns(['community', 'name']).doUpdateSet({ value }))
    .execute();
};

export const stoppedQueries = (db: Kysely<Database>, file: string): Stopped => {
  const all = async () => {
    const rows = await db.selectFrom('setting').where('community', '=', OWNER).select(['name', 'value']).execute();
    return rows.map(({ name, value }) => ({ name, value, word: readJson(shape, value, file) }));
  };
  const become = async (name: string, value: string, next: string): Promise<boolean> => {
    const row = db.updateTable('setting').set({ value: next }).where('community', '=', OWNER).where('name', '=', name);
    return (await row.where('value', '=', value).returning('name').execute()).length > 0;
  };
  const drop = async ({ community, channel, row }: StoppedWord): Promise<boolean> => {
    const own = db.deleteFrom('setting').where('community', '=', OWNER).where('name', '=', `${community} ${channel}`);
    return (await own.where('value', '=', row).returning('name').execute()).length > 0;
  };
  return {
    stopped: {
      claim: async (now, until, limit) => {
        const due = (await all()).filter(({ word }) => word.due <= now).toSorted((a, b) => a.word.at - b.word.at);
        const claimed: StoppedWord[] = [];
        for (const { name, value, word } of due.slice(0, limit)) {
          const next = { ...word, due: until, attempts: word.attempts + 1 };
          const row = JSON.stringify(next);
          const [community = '', channel = ''] = name.split(' ');
          const { rules, at, attempts } = next;
          if (await become(name, value, row))
            claimed.push({ id: rules[0] ?? 0, attempts, community, channel, rules, at, row });
        }
        return claimed;
      },
      done: drop,
      dead: drop,
      refused: drop,
      later: ({ community, channel, row, rules, at, attempts }, due, counts) =>
        become(
          `${community} ${channel}`,
          row,
          JSON.stringify({ rules, at, due, attempts: counts ? attempts : attempts - 1 }),
        ),
      overdue: async (word) => word.attempts >= ATTEMPTS && drop(word),
      reclaim: async (until) => {
        for (const { name, value, word } of await all())
          if (word.due <= until) await become(name, value, JSON.stringify({ ...word, due: 0 }));
      },
    },
  };
};
