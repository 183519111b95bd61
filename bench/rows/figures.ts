import nlp from 'compromise';
import type { Line, Row } from '#bench/line.ts';
import { articlesIn } from '#bench/news/sample.ts';
import { recognizersRead } from '#bench/peers/recognizers.ts';
import { race } from '#bench/timing.ts';
import { LANGUAGES } from '#src/base/lang.ts';
import { sentences } from '#src/language/sentences.ts';
import { mentionsOf } from '#src/meaning/entities.ts';
import { figuresOf } from '#src/meaning/figures.ts';

const MEGABYTE = 1_000_000;

const bytesOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

/** The figure reader on texts whose sentences and names are known already, as in the path of an article. */
const reader = (lang: 'en' | 'ar', texts: readonly string[]) => {
  const prepared = texts.map((text) => ({ text, sentences: sentences(text, lang), mentions: mentionsOf(text, lang) }));
  return () => prepared.map(({ text, ...known }) => figuresOf(text, { lang, published: 0, ...known }).figures.length);
};

export const figuresRow: Row = {
  id: 'figures',
  what: 'reading figures alone',
  run: async ({ quick }) => {
    const lines: Line[] = [];
    const timing = quick ? { rounds: 1, least: 1 } : { rounds: 7, least: 200 };
    for (const lang of LANGUAGES) {
      const texts = articlesIn(lang, quick ? 20 : 400).map(({ text }) => text);
      const time = await race({ barq: reader(lang, texts) }, timing);
      lines.push({
        what: `${lang}, article text`,
        value: bytesOf(texts) / MEGABYTE / (time('barq') / 1000),
        unit: 'MB/s',
        kind: 'time',
        goal: { least: 8 },
      });
    }
    const few = articlesIn('en', quick ? 3 : 20).map(({ text }) => text);
    const time = await race(
      {
        barq: reader('en', few),
        compromise: () => few.map((text) => nlp(text).match('#Value+ #Unit?').length),
        recognizers: () => few.map(recognizersRead),
      },
      { ...timing, rounds: Math.min(timing.rounds, 3) },
    );
    for (const peer of ['compromise', 'recognizers'] as const)
      lines.push({
        what: `en, beside ${peer}`,
        value: time('barq') / time(peer),
        unit: '×',
        kind: 'time',
        note: `${(time(peer) / few.length).toPrecision(3)} ms an article there`,
      });
    return lines;
  },
};
