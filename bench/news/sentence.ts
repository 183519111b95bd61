import type { Language } from '#src/base/lang.ts';
import type { TrueFigure } from './article.ts';
import type { Style } from './outlets.ts';
import { writePeriod } from './periods.ts';
import { writeQuantity } from './quantity.ts';
import type { Random } from './random.ts';
import type { Story } from './story.ts';

const WEEKDAYS = {
  en: new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }),
  ar: new Intl.DateTimeFormat('ar-EG', { weekday: 'long', timeZone: 'UTC' }),
};

/** Who tells it, when, and how he writes. */
export interface Teller {
  readonly story: Story;
  readonly lang: Language;
  readonly style: Style;
  readonly day: Date;
  readonly r: Random;
}

export interface Told {
  readonly text: string;
  readonly figures: readonly TrueFigure[];
}

const chosen = (template: string, r: Random): string =>
  template.replace(/\[([^\]]*)\]/g, (_, options: string) => r.pick(options.split('|')));

/** A template in words, with the figures that it states and their places. */
export const tell = (template: string, { story, lang, style, day, r }: Teller): Told => {
  const figures: TrueFigure[] = [];
  let text = '';
  // Slots stand at odd places.
  for (const [i, part] of chosen(template, r).split(/[{}]/).entries()) {
    const [slot = '', detail] = part.split('.');
    const fact = i % 2 === 1 ? story.facts[slot] : undefined;
    if (i % 2 === 0) text += part;
    else if (slot === 'day') text += WEEKDAYS[lang].format(day);
    else if (fact && detail === 'when') text += fact.period ? writePeriod(fact.period, lang, style, r) : '';
    else if (fact) {
      const { before, text: figure, ...amount } = writeQuantity(fact, lang, style, r);
      const start = text.length + before.length;
      text += before + figure;
      figures.push({
        fact: slot,
        measure: fact.spec.measure,
        ...amount,
        text: figure,
        start,
        end: text.length,
        qualifier: fact.qualifier,
        role: fact.spec.role ?? 'level',
        subject: story.names[fact.spec.subject]?.[lang] ?? '',
        period: template.includes(`{${slot}.when}`) ? fact.period : null,
        modality: fact.spec.modality ?? 'actual',
      });
    } else {
      const name = story.names[slot];
      if (!name) throw new RangeError(`${story.event.id}: no ${slot} for "${template}"`);
      text += name[lang];
    }
  }
  return { text: text.charAt(0).toUpperCase() + text.slice(1), figures };
};
