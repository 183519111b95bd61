import { expect, test } from 'vitest';
import { groupStories, type StoryItem } from '#src/meaning/stories.ts';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 4, 4, 6);

/** Towns that no list knows, in both languages. */
const TOWNS = [
  ['Veldamar', 'فيلدامار'],
  ['Torskind', 'تورسكيند'],
  ['Ganzibor', 'غانزيبور'],
  ['Lisperon', 'ليسبيرون'],
  ['Markwitz', 'ماركويتز'],
  ['Orbelina', 'أوربيلينا'],
  ['Stavroket', 'ستافروكيت'],
  ['Durnessa', 'دورنيسا'],
  ['Filomark', 'فيلومارك'],
  ['Brankovel', 'برانكوفيل'],
  ['Kessandra', 'كيساندرا'],
  ['Pelitrona', 'بيليترونا'],
  ['Jolmegard', 'جولميغارد'],
  ['Sandivar', 'سانديفار'],
  ['Rimbaldi', 'ريمبالدي'],
  ['Nortelux', 'نورتيلوكس'],
  ['Castrevin', 'كاستريفين'],
  ['Umbertol', 'أومبيرتول'],
  ['Welsingen', 'ويلسينغين'],
  ['Zirandole', 'زيراندول'],
  ['Hoppentar', 'هوبينتار'],
  ['Mirvolesk', 'ميرفوليسك'],
  ['Andrulica', 'أندروليكا'],
  ['Tulpanova', 'توليبانوفا'],
] as const;

/** Every two hours the lights go out in another town, told in the same words: once in English, twice in Arabic. */
const stream = (): StoryItem[] =>
  TOWNS.flatMap(([en, ar], i) => {
    const published = START + i * 2 * HOUR;
    const homes = 1310 + i * 127;
    return [
      {
        id: `${i} en`,
        title: `Transformer fire leaves ${en} without power for hours`,
        text: `A fire in a transformer cut the supply of ${homes} homes in ${en}. Engineers of the grid in ${en} brought a spare one over the mountain road.`,
        published,
        lang: 'en',
      },
      {
        id: `${i} ar`,
        title: `حريق في محول يقطع الكهرباء عن مدينة ${ar} ساعات`,
        text: `قطع حريق في محول التيار عن ${homes} منزلا في مدينة ${ar}. وجلب مهندسو الشبكة إلى ${ar} محولا بديلا عبر طريق الجبل.`,
        published: published + HOUR,
        lang: 'ar',
      },
      {
        id: `${i} again`,
        title: `عودة التيار إلى مدينة ${ar} بعد حريق المحول`,
        text: `عادت الكهرباء إلى ${homes} منزلا في مدينة ${ar} بعد حريق في محول، وقال مهندسو الشبكة إنهم جلبوا محولا بديلا عبر طريق الجبل.`,
        published: published + 2 * HOUR,
        lang: 'ar',
      },
    ];
  });

const eventOf = (id: string): string => id.split(' ')[0] ?? '';

const grouped = (items: readonly StoryItem[]) => [...Map.groupBy(groupStories(items), ({ story }) => story).values()];

test('events told in the same words about other towns grow into no chain', () => {
  const stories = grouped(stream());
  for (const story of stories) expect(new Set(story.map(({ id }) => eventOf(id))).size).toBe(1);
  const together = stories.reduce((pairs, { length }) => pairs + (length * (length - 1)) / 2, 0);
  expect(together).toBeGreaterThanOrEqual(TOWNS.length * 3 * 0.8);
});

test('two companies that share a part of their names are two', () => {
  const report = (name: string, hours: number): StoryItem => ({
    id: name,
    title: `Hackers drain wallets of ${name} Bitfolio overnight`,
    text: `The exchange ${name} Bitfolio stopped withdrawals after hackers emptied its wallets. Customers of ${name} Bitfolio were told to wait.`,
    published: START + hours * HOUR,
    lang: 'en',
  });
  expect(grouped([report('Veldamar', 0), report('Torskind', 3)])).toHaveLength(2);
});

test('a story ends, however many reports keep it up', () => {
  const daily = Array.from({ length: 12 }, (_, day) => ({
    id: String(day),
    title: 'Strike at the Veldamar refinery goes on',
    text: 'Workers of the Veldamar refinery stay out over pay, and the owner of Veldamar offers talks.',
    published: START + day * 24 * HOUR,
    lang: 'en',
  }));
  for (const story of grouped(daily)) expect(story.length).toBeLessThanOrEqual(7);
});
