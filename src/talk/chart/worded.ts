import type { Chart } from '#src/base/chart.ts';
import type { Language } from '#src/base/lang.ts';
import type { Picture } from './picture.ts';
import { wordedBars } from './worded-bars.ts';
import { wordedCounts } from './worded-counts.ts';
import { wordedSeries } from './worded-series.ts';

/** A chart with the words of a language. */
export const worded = (lang: Language, chart: Chart): Picture => {
  switch (chart.kind) {
    case 'counts':
      return wordedCounts(lang, chart);
    case 'series':
      return wordedSeries(lang, chart);
    case 'bars':
      return wordedBars(lang, chart);
  }
};
