import { entity } from '#src/meaning/entities.ts';
import type { Question } from './question.ts';
import type { Told } from './told.ts';

const DAY = 86_400_000;

/**
 * Days after which a figure is no longer what is NOW, by measure or dimension: markets move by the hour, difficulty every
 * 2,016 blocks. What is not listed (a share, a load, a tariff) is answered however old, with its date.
 */
const AGES: Readonly<Record<string, number>> = {
  btc_price: 2,
  coin_price: 2,
  stock_price: 2,
  hashprice: 2,
  hashprice_btc: 2,
  difficulty: 15,
};

/** Words for now, in the form that cues are looked up in. "Dollars a day" (في اليوم, باليوم) is a rate. */
const NOW =
  /(?:^| )(?:today(?:'s)?|tonight|now|nowadays|currently|current|presently|at (?:the moment|present|this moment)|these days|(?<!(?:في|كل|لكل) )اليوم|الان|حاليا|حاليه|دلوقتي?|هلق|هلا|هسه|هسا|الحين|ذحين|(?:هذه|هاي|هال) ?الايام|الوقت (?:الحالي|الراهن|الحاضر)|هذه اللحظه|راهنا) /u;

export const asksNow = ({ plain, times }: Question): boolean => times.today || NOW.test(plain);

const isCoin = (id: string | null): boolean => id !== null && entity(id)?.kind === 'coin';

const kindOf = ({ statement: { figure }, dimension }: Told): string | null => {
  if (figure.measure !== null && figure.measure in AGES) return figure.measure;
  if (dimension in AGES) return dimension;
  return figure.measure === null && dimension === 'money' && isCoin(figure.subjectId) ? 'coin_price' : null;
};

/** Does the figure tell of something that is soon another? */
export const ages = (told: Told): boolean => kindOf(told) !== null;

/** Is it, at that time, still what is now? A forecast never was. */
export const isFresh = (told: Told, now: Date): boolean => {
  const { statement, spell } = told;
  const { published } = statement.article;
  const { modality } = statement.figure;
  if (modality === 'forecast' || modality === 'planned' || modality === 'hypothetical') return false;
  const known = spell?.own ? Math.min(published, Date.parse(spell.to)) : published;
  return now.getTime() - known <= (AGES[kindOf(told) ?? ''] ?? 0) * DAY;
};
