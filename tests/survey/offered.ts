import { LOCAL, type Store } from '#src/store/store.ts';
import { candidatesOf } from '#src/survey/candidate.ts';
import { fillNow } from '#src/survey/fill-now.ts';
import { featuresOf, type Offer } from '#src/survey/offer.ts';
import { offersOf } from '#src/survey/offers.ts';
import { ableReadings, triedOf } from '#src/survey/operation.ts';
import { readQuestion } from '#src/survey/question.ts';
import { retrieve } from '#src/survey/retrieve.ts';
import { settled } from '#src/survey/settled.ts';

const NOW = new Date('2026-11-21T00:00:00Z');

/** Every way in which the news might answer a question, as it is weighed on a day. */
export const offeredOn =
  (news: { readonly store: Store }, now = NOW) =>
  async (text: string): Promise<Offer[]> => {
    const read = readQuestion({ text, now });
    const found = await retrieve(news.store, LOCAL, read);
    const question = settled(read, found);
    const readings = ableReadings(read);
    const candidates = candidatesOf(found, question);
    return offersOf(candidates, question, readings, fillNow(triedOf(readings), candidates, question));
  };

export const featureOf = ({ parts }: Offer, name: string): number | undefined => {
  for (const part of parts) {
    const { names, values } = featuresOf(part);
    if (names.includes(name)) return values[names.indexOf(name)];
  }
  return undefined;
};
