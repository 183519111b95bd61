import type { Line, Row } from '#bench/line.ts';
import { articlesIn } from '#bench/news/sample.ts';
import { trainedBayes } from '#bench/peers/bayes.ts';
import { asArticle } from '#bench/stored.ts';
import { race, type Work } from '#bench/timing.ts';
import { LANGUAGES } from '#src/base/lang.ts';
import { understand } from '#src/understand.ts';

/** One call for one article, the next article at the next call. */
const inTurn = <T>(list: readonly T[], work: (item: T) => unknown): Work => {
  let at = 0;
  return () => {
    const item = list[at++ % list.length];
    return item === undefined ? undefined : work(item);
  };
};

export const stagesRow: Row = {
  id: 'stages',
  what: 'an article through all stages after reading, without the store',
  run: async ({ quick }) => {
    const { classifier, items } = trainedBayes();
    const english = articlesIn('en', 300);
    const lines: Line[] = [];
    for (const lang of LANGUAGES) {
      const list = articlesIn(lang, 300).map(asArticle);
      const time = await race(
        {
          barq: inTurn(list, understand),
          bayes: inTurn(english, ({ text }) => classifier.classify(text)),
        },
        quick ? { rounds: 1, least: 5 } : { rounds: 7, least: 500 },
      );
      const note = `natural's Bayes, ${items} training articles, ${time('bayes').toPrecision(3)} ms an English article`;
      lines.push(
        {
          what: `${lang}, beside natural's Bayes labelling one`,
          value: time('barq') / time('bayes'),
          unit: '×',
          kind: 'time',
          goal: { most: 1 },
          note,
        },
        { what: `${lang}, milliseconds an article`, value: time('barq'), unit: 'ms', kind: 'time' },
      );
    }
    return lines;
  },
};
