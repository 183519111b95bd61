import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, openSample } from '#src/app.ts';
import type { Studio } from '#src/talk/chart/studio.ts';
import { allComponents } from './double/message-rules.ts';
import { calls, presses, textOf } from './double/people.ts';
import { snowflake } from './double/world.ts';
import { type Pair, pair } from './house.ts';

const GALLERY = 12;
const PNG = '89504e470d0a1a0a';

let app: App;
beforeAll(async () => {
  app = await openSample();
});
afterAll(() => app.close());

interface WithChart {
  readonly items?: readonly { readonly media: { readonly url: string }; readonly description: string }[];
}
const chartIn = (message: Parameters<typeof allComponents>[0]) =>
  (allComponents(message).find(({ type }) => type === GALLERY) as WithChart | undefined)?.items?.[0];

describe('a reply that has a chart', () => {
  let here: Pair;
  // On a busy machine the first chart may take longer than anybody waits for a button.
  const patient: Pick<Studio, 'draw'> = { draw: (lang, reply) => app.studio.draw(lang, reply, 60_000) };
  beforeAll(async () => {
    here = await pair({ ...app, studio: patient as Studio });
  });
  afterAll(() => here.close());

  test('brings it as a picture, with its words for who does not see it, in both languages', async () => {
    const who = { by: snowflake() };
    const out = await calls(here.double, 'trends', { days: 30 }, who);
    const chart = chartIn(out.message);
    expect(chart?.media.url).toBe('attachment://chart.png');
    expect(chart?.description).toContain('energy: 0, 0, 4, 5, 6.');
    expect(here.double.files.get('chart.png')?.subarray(0, 8).toString('hex')).toBe(PNG);
    expect(textOf(out.message)).toContain('Coverage from');
    const first = here.double.files.get('chart.png');
    const flipped = await presses(here.double, out.message, 'العربية', who);
    expect(chartIn(flipped.message)?.description).toContain('الطاقة: 0، 0، 4، 5، 6.');
    expect(here.double.files.get('chart.png')?.equals(first ?? Buffer.alloc(0))).toBe(false);
    expect(here.double.violations).toEqual([]);
  }, 90_000);

  test('is drawn once, however often it is asked for', async () => {
    await calls(here.double, 'trends', { days: 20 }, { by: snowflake() });
    const { drawn } = app.studio;
    const out = await calls(here.double, 'trends', { days: 20 }, { by: snowflake() });
    expect(chartIn(out.message)).toBeDefined();
    expect(app.studio.drawn).toBe(drawn);
  }, 90_000);
});

test('a chart that fails costs no answer, and is logged', async () => {
  const logged: string[] = [];
  const { openStudio } = await import('#src/talk/chart/studio.ts');
  const studio = openStudio((_, event) => logged.push(event));
  const here = await pair({ ...app, studio: { ...studio, draw: (lang, reply) => studio.draw(lang, reply, 0) } });
  const out = await calls(here.double, 'trends', { days: 40 }, { by: snowflake() });
  expect(textOf(out.message)).toContain('Coverage from');
  expect(chartIn(out.message)).toBeUndefined();
  await here.close();
  await studio.close();
  expect(logged[0]).toMatch(/^chart/);
}, 90_000);
