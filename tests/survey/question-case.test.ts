import { describe, expect, it } from 'vitest';
import { LOCAL } from '#src/store/store.ts';
import { ask } from '#src/survey/ask.ts';
import { withCase } from '#src/survey/question-case.ts';
import type { Told } from './articles.ts';
import { newsOf } from './news-store.ts';

const news = newsOf([]);
const now = new Date('2026-11-20T00:00:00Z');

describe('a question without its capitals', () => {
  it.each([
    ['a 120 th/s rig at 21 j/th, 5 cents per kwh', 'a 120 TH/s rig at 21 J/TH, 5 cents per kWh'],
    ['hashprice of 41 dollars per ph a day', 'hashprice of 41 dollars per PH a day'],
    ['33 w/th and 3 eh of hashrate in mw', '33 W/TH and 3 EH of hashrate in MW'],
    ['the us and china, us miners too', 'the US and china, US miners too'],
  ])('%s', (typed, read) => expect(withCase(typed)).toBe(read));

  it.each([
    'tell us about the 5th site',
    'did it cost us more',
    'eh, phases of the moon',
    'the watts of a kwanza',
    'كم mwا',
  ])('leaves %s alone', (text) => expect(withCase(text)).toBe(text));

  it.each([
    ['break even at 24 j/th if hashprice is 48 $/ph/day', '0.083333333', 'USD/kWh'],
    ['how many gw does a network of 900 eh/s draw at 20 j/th', '18', 'GW'],
  ])('answers %s', async (text, value, unit) => {
    const { status, results, question } = await ask(news.store, LOCAL, { text, now });
    expect(status).toBe('answered');
    expect(question).toBe(text);
    expect(Number(results[0]?.value)).toBeCloseTo(Number(value), 6);
    expect(results[0]?.unit).toBe(unit);
  });
});

describe('names typed small', () => {
  const told = (day: string, title: string, body: string): Told => ({
    lang: 'en',
    outlet: 'Volt Post',
    url: `https://news.example/${day}-${title.length}`,
    published: `${day}T10:00:00Z`,
    title,
    body,
  });
  const desk = newsOf([
    told(
      '2026-10-02',
      'Amber Fork mine to be sold',
      'The owner of the Amber Fork mine in Ohio is selling it. Buyers offered $64 million for Amber Fork, whose machines draw 52 megawatts.',
    ),
    told(
      '2026-10-03',
      'A mine in Texas grows',
      'The Dry Hollow mine in Texas draws 75 megawatts since October. A buyer offered $91 million for Dry Hollow in the summer.',
    ),
  ]);
  const asked = (text: string) => ask(desk.store, LOCAL, { text, now });

  it.each([
    ['how many megawatts do the machines of amber fork draw', '52'],
    ['how many megawatts does the dry hollow mine draw', '75'],
  ])('%s', async (text, value) => {
    const { status, results, question, plan } = await asked(text);
    expect([status, results[0]?.value, question]).toEqual(['answered', value, text]);
    expect(plan.subjects.join()).toMatch(/Amber Fork|Dry/);
  });

  it('counts the articles that name one', async () => {
    expect((await asked('how many articles about amber fork')).results[0]?.value).toBe('1');
  });
});
