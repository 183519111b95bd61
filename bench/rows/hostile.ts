import type { Line, Row } from '#bench/line.ts';
import { once } from '#bench/timing.ts';
import { BarqError } from '#src/base/problem.ts';
import { readFeed } from '#src/feed/read.ts';
import { sentences } from '#src/language/sentences.ts';
import { figuresOf } from '#src/meaning/figures.ts';

const MEGABYTE = 1_000_000;
/** What four times the text may cost: 4 is linear, 16 is quadratic, and caches make up the rest. */
const LINEAR = 8;
/** Beyond this a measurement is broken off rather than waited for. */
const PATIENCE = 20_000;

const FILLINGS = { '<': '<', '[': '[', digits: '7', ال: 'ال' } as const;

const inFeed = (text: string): Buffer =>
  Buffer.from(
    `<rss version="2.0"><channel><title>t</title><item><title>t</title><description>${text}</description></item></channel></rss>`,
  );

const STAGES: Readonly<Record<string, (text: string, lang: string) => unknown>> = {
  'figure reader': (text, lang) => figuresOf(text, { lang, published: 0 }),
  'sentence splitter': (text, lang) => sentences(text, lang),
  'feed reader': async (text) => {
    try {
      await readFeed(inFeed(text), undefined, 'https://feeds.example/rss');
    } catch (error) {
      // Refusing such a feed is a right answer; only the time counts here.
      if (!(error instanceof BarqError)) throw error;
    }
  },
};

export const hostileRow: Row = {
  id: 'hostile',
  what: 'hostile text: four times as much costs at most so many times the time',
  run: async ({ quick }) => {
    const lines: Line[] = [];
    const full = quick ? MEGABYTE / 10 : MEGABYTE;
    for (const [stage, work] of Object.entries(STAGES))
      for (const [name, unit] of Object.entries(FILLINGS)) {
        const lang = name === 'ال' ? 'ar' : 'en';
        const of = (size: number): string => unit.repeat(size / Buffer.byteLength(unit));
        const [small, large] = [of(full / 4), of(full)];
        const what = `${stage}, ${full / MEGABYTE} MB of ${name}`;
        await work(of(full / 64), lang);
        const least = quick ? 1 : 100;
        const part = await once(() => work(small, lang), least);
        if (part * 16 > PATIENCE) {
          lines.push({
            what,
            value: Number.POSITIVE_INFINITY,
            unit: '×',
            kind: 'time',
            goal: { most: LINEAR },
            note: `a quarter of it took ${Math.round(part)} ms`,
          });
          continue;
        }
        const whole = await once(() => work(large, lang), least);
        lines.push({
          what,
          value: whole / Math.max(part, 0.1),
          unit: '×',
          kind: 'time',
          goal: { most: LINEAR },
          note: `${whole.toPrecision(3)} ms`,
        });
      }
    return lines;
  },
};
