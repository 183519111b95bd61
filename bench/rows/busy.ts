import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDoor } from '#bench/door.ts';
import { growingStore } from '#bench/grown.ts';
import type { Row } from '#bench/line.ts';
import { questionAbout } from '#bench/news/ask.ts';
import { random } from '#bench/news/random.ts';
import { quantile } from '#bench/timing.ts';
import { openWire } from '#bench/wire.ts';
import { calls } from '../../tests/discord/double/people.ts';

/** Articles a second, and milliseconds between one question's answer and the next question. */
const RATE = 20;
const PAUSE = 25;

/** What people wait for while news comes in: the feed is fetched, read, understood and stored in the same process. */
export const busyRow: Row = {
  id: 'busy',
  what: 'interactions through the real client while 20 articles a second come in',
  run: async ({ quick }) => {
    const [before, seconds] = quick ? [60, 3] : [1000, 30];
    const grown = await growingStore(before);
    await grown.growTo(before);
    const wire = await openWire(RATE);
    const { app, double, guild, close } = await openDoor(grown.folder, wire.address);
    const waits: number[] = [];
    let came = 0;
    try {
      const r = random('busy');
      const end = performance.now() + seconds * 1000;
      const news = async (): Promise<void> => {
        while (performance.now() < end) {
          const next = performance.now() + 1000;
          const rows = await app.context(app.clock(), 'en', guild).ingest([wire.url]);
          came += rows.reduce((sum, { added }) => sum + added, 0);
          await sleep(Math.max(0, next - performance.now()));
        }
      };
      const people = async (): Promise<void> => {
        while (performance.now() < end) {
          const { text } = questionAbout(r.pick(grown.newest), r);
          const started = performance.now();
          await calls(double, 'ask', { question: text });
          waits.push(performance.now() - started);
          await sleep(PAUSE);
        }
      };
      // What starts once (a thread, its modules) is not what people wait for every day.
      await app.context(app.clock(), 'en', guild).ingest([wire.url]);
      const delay = monitorEventLoopDelay({ resolution: 1 });
      delay.enable();
      await Promise.all([news(), people()]);
      delay.disable();
      const note = `${waits.length} questions, ${Math.round(came / seconds)} articles a second`;
      return [
        { what: 'acknowledged, p50', value: quantile(waits, 0.5), unit: 'ms', kind: 'time', note },
        { what: 'acknowledged, p99', value: quantile(waits, 0.99), unit: 'ms', kind: 'time', goal: { most: 100 } },
        {
          what: 'delay of the event loop, p99',
          value: delay.percentile(99) / 1e6,
          unit: 'ms',
          kind: 'time',
          goal: { most: 50 },
        },
      ];
    } finally {
      await close();
      await wire.close();
      await grown.remove();
    }
  },
};
