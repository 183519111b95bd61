import { setTimeout as sleep } from 'node:timers/promises';
import { openDoor } from '#bench/door.ts';
import { growingStore } from '#bench/grown.ts';
import type { Row } from '#bench/line.ts';
import { questionAbout } from '#bench/news/ask.ts';
import { random } from '#bench/news/random.ts';
import { median } from '#bench/timing.ts';
import { openWire } from '#bench/wire.ts';
import { emptyBot } from '../../tests/discord/cost.ts';
import { type Double, openDouble } from '../../tests/discord/double/double.ts';
import { calls } from '../../tests/discord/double/people.ts';

/** Articles a second, and people who ask at once. */
const RATE = 20;
const PEOPLE = 50;
/** Milliseconds between two crowds. */
const PAUSE = 500;
/** How long a crowd is waited for. */
const LATE = 10_000;
/** What the empty handler answers. */
const SAID = { flags: 32768, components: [{ type: 10, content: 'Nothing.' }], allowed_mentions: { parse: [] } };

/** Milliseconds from the first of many calls that are made at once to the last acknowledgement. */
const lastOf = async (double: Double, questions: readonly string[]): Promise<number> => {
  const before = double.interactions.acknowledged.length;
  const began = performance.now();
  const all = Promise.all(questions.map((question) => calls(double, 'ask', { question })));
  // What Discord no longer waits for is never answered.
  await Promise.race([all, sleep(LATE)]);
  const acknowledged = double.interactions.acknowledged.slice(before);
  return acknowledged.length < questions.length ? LATE : Math.max(...acknowledged) - began;
};

/** A crowd asks while news comes in; in turns with a crowd before a bot that only says a word. */
export const burstRow: Row = {
  id: 'burst',
  what: `${PEOPLE} interactions at once through the real client while ${RATE} articles a second come in`,
  run: async ({ quick }) => {
    const [before, rounds] = quick ? [60, 1] : [1000, 9];
    const grown = await growingStore(before);
    await grown.growTo(before);
    const wire = await openWire(RATE);
    const { app, double, guild, close } = await openDoor(grown.folder, wire.address);
    const other = await openDouble();
    const r = random('burst');
    const questions = Array.from({ length: PEOPLE }, () => questionAbout(r.pick(grown.newest), r).text);
    const empty = await emptyBot(other, new Map(questions.map((question) => [question, SAID])));
    let going = true;
    let came = 0;
    const ingest = async (): Promise<void> => {
      const rows = await app.context(app.clock(), 'en', guild).ingest([wire.url]);
      came += rows.reduce((sum, { added }) => sum + added, 0);
    };
    try {
      await ingest();
      const began = performance.now();
      const news = (async () => {
        while (going) {
          const next = performance.now() + 1000;
          await ingest();
          await sleep(Math.max(0, next - performance.now()));
        }
      })();
      const [bare, asked]: [number[], number[]] = [[], []];
      for (let round = 0; round < rounds; round += 1) {
        await sleep(PAUSE);
        bare.push(await lastOf(other, questions));
        await sleep(PAUSE);
        asked.push(await lastOf(double, questions));
      }
      going = false;
      await news;
      const least = median(bare);
      const note = `${rounds} crowds, ${Math.round((came * 1000) / (performance.now() - began))} articles a second`;
      return [
        { what: 'the last acknowledged by an empty handler', value: least, unit: 'ms', kind: 'time' },
        {
          what: 'the last acknowledged',
          value: median(asked),
          unit: 'ms',
          kind: 'time',
          goal: { most: 2 * least + 100 },
          note,
        },
      ];
    } finally {
      going = false;
      await empty.destroy();
      await close();
      await other.close();
      await wire.close();
      await grown.remove();
    }
  },
};
