import { Client, Events, GatewayIntentBits, InteractionResponseType, Routes } from 'discord.js';
import { openSample } from '#src/app.ts';
import { quiet } from '#src/base/log.ts';
import { openDiscord } from '#src/talk/discord/client.ts';
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

/** The messages that /ask gives, by question. */
const answersOf = async (double: Double): Promise<Map<string, object>> => {
  const answers = new Map<string, object>();
  for (const question of QUESTIONS) {
    const { flags, components } = (await calls(double, 'ask', { question })).message;
    answers.set(question, { flags, components, allowed_mentions: { parse: [] } });
  }
  return answers;
};

/** A bot that does nothing but give the same messages: what it costs to send and to check them is no part of /ask. */
export const emptyBot = async (double: Double, answers: ReadonlyMap<string, object>): Promise<Client> => {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: double.base } });
  client.on(Events.InteractionCreate, (it) => {
    if (!it.isChatInputCommand()) return;
    const data = answers.get(it.options.getString('question', true));
    const type = InteractionResponseType.ChannelMessageWithSource;
    void client.rest.post(Routes.interactionCallback(it.id, it.token), { body: { type, data }, auth: false });
  });
  const ready = new Promise((done) => client.once(Events.ClientReady, done));
  await client.login(TOKEN);
  await ready;
  return client;
};

/** Milliseconds from Discord's event to the answer, in order, one question after the other; the first round is not counted. */
const timed = async (double: Double, rounds: number): Promise<number[]> => {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1)
    for (const question of QUESTIONS) {
      const start = performance.now();
      await calls(double, 'ask', { question });
      if (round > 0) times.push(performance.now() - start);
    }
  return times;
};

const costOf = (times: readonly number[]): Cost => {
  const sorted = times.toSorted((a, b) => a - b);
  return { p50: at(sorted, 0.5), p99: at(sorted, 0.99) };
};

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

export interface Cost {
  readonly p50: number;
  readonly p99: number;
}

/** Of a bot that has just begun, while the engine still compiles it, and of one that has answered as often before. */
export interface Costs {
  readonly fresh: Cost;
  readonly warm: Cost;
}

/** What an interaction costs in milliseconds: one whose handler only gives the answer, and /ask on the sample, in the same run. */
export const interactionCost = async (rounds = 30): Promise<{ readonly empty: Costs; readonly ask: Costs }> => {
  const [one, other] = [await openDouble(), await openDouble()];
  const app = await openSample();
  const door = await openDiscord({ ...app, log: quiet }, { token: TOKEN, api: other.base });
  const empty = await emptyBot(one, await answersOf(other));
  try {
    const half = rounds * QUESTIONS.length;
    const [bare, asked] = [await timed(one, 2 * rounds), await timed(other, 2 * rounds)];
    const costs = (times: readonly number[]): Costs => ({
      fresh: costOf(times.slice(0, half)),
      warm: costOf(times.slice(half)),
    });
    return { empty: costs(bare), ask: costs(asked) };
  } finally {
    await door.close();
    await empty.destroy();
    await app.close();
    await one.close();
    await other.close();
  }
};
