import { Client, Events, GatewayIntentBits } from 'discord.js';
import { openSample } from '#src/app.ts';
import { quiet } from '#src/base/log.ts';
import { acknowledgement } from '#src/talk/discord/acknowledge.ts';
import { openDiscord } from '#src/talk/discord/client.ts';
import { render } from '#src/talk/discord/render.ts';
import { type Double, openDouble } from './double/double.ts';
import { calls } from './double/people.ts';
import { TOKEN } from './double/world.ts';

const QUESTIONS = [
  'How much electricity did data centers use worldwide in 2024?',
  'كم قصة عن التعدين في الشهر الماضي؟',
  'What share of bitcoin mining electricity comes from sustainable sources?',
  'كم بلغ استهلاك مراكز البيانات من الكهرباء في 2024؟',
  'How many bitcoin did Northfen mine in September 2026?',
  'ما سعر القدرة في مزاد بي جيه إم؟',
] as const;

/** A bot that does nothing but answer, with a message of the usual kind. */
const emptyBot = async (double: Double): Promise<Client> => {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: double.base } });
  const message = render({ kind: 'help' }, { name: 'help', given: {}, lang: 'en', page: 0 }, { ephemeral: false });
  client.on(Events.InteractionCreate, (it) => void acknowledgement(client.rest, it).answer(message));
  const ready = new Promise((done) => client.once(Events.ClientReady, done));
  await client.login(TOKEN);
  await ready;
  return client;
};

/** Milliseconds from Discord's event to the answer, one question after the other; the first round is not counted. */
const timed = async (double: Double, rounds: number): Promise<number[]> => {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1)
    for (const question of QUESTIONS) {
      const start = performance.now();
      await calls(double, 'ask', { question });
      if (round > 0) times.push(performance.now() - start);
    }
  return times.sort((a, b) => a - b);
};

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

export interface Cost {
  readonly p50: number;
  readonly p99: number;
}

/** What an interaction costs in milliseconds: one whose handler does nothing, and /ask on the sample, in the same run. */
export const interactionCost = async (rounds = 30): Promise<{ readonly empty: Cost; readonly ask: Cost }> => {
  const [one, other] = [await openDouble(), await openDouble()];
  const app = await openSample();
  const empty = await emptyBot(one);
  const door = await openDiscord({ ...app, log: quiet }, { token: TOKEN, api: other.base });
  try {
    const [bare, asked] = [await timed(one, rounds), await timed(other, rounds)];
    return {
      empty: { p50: at(bare, 0.5), p99: at(bare, 0.99) },
      ask: { p50: at(asked, 0.5), p99: at(asked, 0.99) },
    };
  } finally {
    await door.close();
    await empty.destroy();
    await app.close();
    await one.close();
    await other.close();
  }
};
