import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type App, openSample } from '#src/app.ts';
import { calls, type Given, menus, textOf, types } from './double/people.ts';
import { CHANNEL, MEMBER, message, snowflake, user } from './double/world.ts';
import { type Pair, pair } from './house.ts';

let app: App;
let here: Pair;
beforeAll(async () => {
  app = await openSample();
  here = await pair(app);
});
afterEach(() => {
  expect(here.double.violations).toEqual([]);
  expect(here.double.interactions.refused).toEqual([]);
});
afterAll(async () => {
  await here.close();
  await app.close();
});

/** What somebody is told. */
const told = (by: string) => async (name: string, given: Given) =>
  textOf((await calls(here.double, name, given, { by })).message);
const QUESTION = 'How much electricity did data centers use worldwide in 2024?';

test.for([
  ['en', 'GWh, USD/kWh', 'Beside the units of a source you see: GWh, USD/kWh', '= about 415,000 GWh'],
  ['ar', 'جيجاواط ساعة، USD/kWh', 'بجانب وحدات المصدر ترى: GWh, USD/kWh', '= نحو 415,000 غيغاواط ساعة'],
] as const)(
  'in %s: who chose units sees results in them, too, and nobody else does',
  async ([language, units, set, beside]) => {
    const by = snowflake();
    const says = told(by);
    expect(await says('ask', { question: QUESTION, language })).not.toContain('415,000');
    expect(await says('preferences', { units, language })).toContain(set);
    const answer = await says('ask', { question: QUESTION, language });
    expect(answer).toContain('415');
    expect(answer).toContain(beside);
    expect(await told(snowflake())('ask', { question: QUESTION, language })).not.toContain('415,000');
    const wrote = { ...message(snowflake(), CHANNEL, { content: 'It paid 30 USD/MWh.' }), author: user(MEMBER) };
    const read = await menus(here.double, 'Read the figures / اقرأ الأرقام', wrote, { by });
    expect(textOf(read.message)).toMatch(/= 0\.03 (US dollars per kWh|دولار لكل كيلوواط ساعة)/);
    expect(await says('preferences', { units: '-', language })).not.toContain('GWh');
    expect(await says('ask', { question: QUESTION, language })).not.toContain('415,000');
  },
);

test('every value of a subject, and a comparison, too', async () => {
  const says = told(snowflake());
  await says('preferences', { units: 'MW', language: 'en' });
  expect(await says('figures', { subject: 'data centers', language: 'en' })).toContain('= 14,900 MW');
  const compared = await says('compare', { a: 'data centers', b: 'bitcoin miners', language: 'en' });
  expect(compared).toMatch(/Difference: .* GW\n.*\n-# = [\d,]+ MW/);
});

test('what is no unit is named, in both languages, and nothing is set', async () => {
  const by = snowflake();
  const says = told(by);
  expect(await says('preferences', { units: 'GWh, wombats', language: 'en' })).toContain('not known: wombats');
  expect(await says('preferences', { units: 'GWh, وحدة', language: 'ar' })).toContain('غير معروفة: وحدة');
  expect(
    await says('preferences', { units: Array.from({ length: 11 }, () => 'MWh').join(','), language: 'en' }),
  ).toContain('≤ 10');
  expect(await says('preferences', { language: 'en' })).not.toContain('units of a source');
});

test('units are offered while they are typed, one after the other, in either language', async () => {
  for (const typed of ['MWh, تيراواط', 'MWh، twh']) {
    const { choices } = await types(here.double, 'preferences', 'units', { units: typed });
    expect(choices.map(({ value }) => String(value))).toContainEqual(expect.stringMatching(/^MWh[,،] TWh$/));
  }
});

test('they are handed over and erased with the rest', async () => {
  const by = snowflake();
  await told(by)('preferences', { units: 'GWh' });
  await told(by)('preferences', { privacy: 'export' });
  expect(String(here.double.files.get('barq-about-me.json'))).toContain('"GWh"');
  await told(by)('preferences', { privacy: 'erase' });
  expect(await told(by)('ask', { question: QUESTION })).not.toContain('415,000');
});
