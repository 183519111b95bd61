import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupStories, type StoryItem } from '#src/meaning/stories.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 2, 2, 8);
const item = (id: string, days: number, title: string, text: string): StoryItem => ({
  id,
  title,
  text,
  published: START + days * DAY,
});
const stories = (items: readonly StoryItem[]): Record<string, string> =>
  Object.fromEntries(groupStories(items).map(({ id, story }) => [id, story]));

const ENGLISH = item(
  'en',
  0,
  'Velmoor signs ten-year power deal for 260 MW mine in Oman',
  'The bitcoin miner Velmoor will take electricity from a solar park near Duqm. The contract is worth $410 million.',
);
const ARABIC = item(
  'ar',
  0.4,
  'شركة فلمور توقع عقد كهرباء لعشر سنوات في عمان',
  'ستحصل شركة التعدين فلمور على 260 ميغاواط من محطة شمسية قرب الدقم، وتبلغ قيمة العقد 410 ملايين دولار.',
);
const AGAIN = item(
  'again',
  0.8,
  'Bitcoin miner Velmoor to draw 260 MW from Omani solar park',
  'The ten-year contract of Velmoor is worth some $410 million, officials in Muscat said.',
);

describe('groupStories', () => {
  it('puts reports of one event together, within and across languages, and names the shared facts', () => {
    const found = groupStories([ENGLISH, ARABIC, AGAIN]);
    expect(found.map(({ story }) => story)).toEqual(['en', 'en', 'en']);
    expect(found[0]?.why).toBeUndefined();
    expect(found[1]?.why).toContain('سلطنة عمان');
    expect(found[1]?.why).toContain('260 ميغاواط');
  });

  it.for([
    [
      'another company',
      'Corbelt signs ten-year power deal for 190 MW mine in Kenya',
      'The bitcoin miner Corbelt takes power from a geothermal field.',
    ],
    [
      'the opposite happening',
      'Oman rejects Velmoor plan for second mine',
      'The regulator denied the permit for 90 MW at Salalah.',
    ],
    [
      'another happening of the same company',
      'Velmoor lays off 40 people in Texas',
      'The company cuts jobs at its Austin office.',
    ],
  ] as const)('keeps %s apart', ([, title, text]) => {
    expect(stories([ENGLISH, ARABIC, item('other', 0.5, title, text)])['other']).toBe('other');
  });

  it('keeps a decision about one coin apart from one about another', () => {
    const found = stories([
      item('a', 0, 'SEC delays decision on Solana fund', 'The agency wants more time until October.'),
      item('b', 0.2, 'SEC delays decision on XRP fund', 'The agency wants more time until October.'),
    ]);
    expect(found).toEqual({ a: 'a', b: 'b' });
  });

  it.for([
    [
      'en',
      ['Bitcoin climbs past $214,000 to a record', 'Inflows carried the coin to a new peak on Monday.'],
      ['Bitcoin touches 214,000 before its gains fade', 'It went back to $211,000 as traders took profit.'],
    ],
    [
      'ar',
      [
        'البيتكوين يتجاوز 214 ألف دولار ويسجل رقما قياسيا',
        'دفعت التدفقات سعر العملة إلى ذروة جديدة، ثم بدأ جني الأرباح.',
      ],
      ['بيتكوين يصعد فوق 214 ألفا قبل أن تتبخر مكاسبه', 'عاد السعر إلى 211 ألف دولار مع جني الأرباح.'],
    ],
  ] as const)(
    'reads an amount whose unit a title leaves out by the text below it: %s',
    ([, [head, below], [title, text]]) => {
      const first = item('a', 0, head, below);
      expect(stories([first, item('b', 0.3, title, text)])).toEqual({ a: 'a', b: 'a' });
      const [without, another] = [text.replace(/(?:\$211,000|211 ألف دولار)/, '…'), title.replace('214', '219')];
      expect(stories([first, item('b', 0.3, title, without)])).toEqual({ a: 'a', b: 'b' });
      expect(stories([first, item('b', 0.3, another, text)])).toEqual({ a: 'a', b: 'b' });
    },
  );

  it('does not join what lies more than three days apart', () => {
    expect(stories([ENGLISH, { ...AGAIN, published: START + 4 * DAY }])['again']).toBe('again');
  });

  it('answers in the order given and works in the order of time, so that the order of feeds decides nothing', () => {
    const items = [ENGLISH, ARABIC, AGAIN, item('x', 0.3, 'Rain floods the road to Aden', 'Families were moved.')];
    const want = stories(items);
    fc.assert(
      fc.property(fc.shuffledSubarray(items, { minLength: items.length }), (shuffled) => {
        const found = groupStories(shuffled);
        expect(found.map(({ id }) => id)).toEqual(shuffled.map(({ id }) => id));
        expect(Object.fromEntries(found.map(({ id, story }) => [id, story]))).toEqual(want);
      }),
      { numRuns: 24 },
    );
  });

  it('leads every story to one of its items, on any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', 'Bitcoin falls', '__proto__ constructor', 'ارتفع السعر'),
    );
    const any = fc.array(fc.record({ title: text, text, published: fc.integer({ min: 0, max: 9 * DAY }) }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(any, (rows) => {
        const items = rows.map((row, i) => ({ id: `i${i}`, ...row }));
        const found = groupStories(items);
        const leader = new Map(found.map(({ id, story }) => [id, story]));
        for (const { story } of found) expect(leader.get(story)).toBe(story);
      }),
      { numRuns: 40 },
    );
  });
});
