import type { Chart } from '#src/base/chart.ts';
import type { Language } from '#src/base/lang.ts';
import type { Picture } from './picture.ts';
import { wordedCounts } from './worded-counts.ts';

/** A chart with the words of a language. */
export const worded = (lang: Language, chart: Chart): Picture => {
  return wordedCounts(lang, chart as never);
};
