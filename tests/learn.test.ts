import { afterAll, expect, test } from 'vitest';
import { TOPICS } from '#src/base/article.ts';
import { quiet } from '#src/base/log.ts';
import { topicsOf } from '#src/meaning/topics.ts';
import { weigherFrom } from '#src/meaning/topics-weigh.ts';
import { openWorkshop } from '#src/workshop.ts';

const workshop = openWorkshop(quiet);
afterAll(() => workshop.close());

const judged = (model: string | null, title: string, text: string, lang: string): string[] => {
  const by = weigherFrom(model ?? '');
  if (!by) throw new Error('no model');
  return topicsOf(title, text, lang, by).map(({ topic }) => topic);
};

test.for([
  [
    'en',
    'Brine basins of Salar Norte change hands',
    'The basins will be sold to a fund from Oslo.',
    'Brine basins of Salar Sur change hands',
  ],
  [
    'ar',
    'برك الملح في الشمال تنتقل إلى مالك جديد',
    'ستباع البرك لصندوق من أوسلو.',
    'برك الملح في الجنوب تنتقل إلى مالك جديد',
  ],
] as const)(
  'what a moderator said is learnt, in a thread, and told of the like: %s',
  { timeout: 60_000 },
  async ([lang, title, text, like]) => {
    expect(topicsOf(title, text, lang).map(({ topic }) => topic)).not.toContain('energy');
    const said = Array.from({ length: 3 }, () => ({ title, text, lang, labels: ['energy'] as const }));
    const model = await workshop.learn(said);
    expect(judged(model, title, text, lang)).toContain('energy');
    expect(judged(model, like, text, lang)).toContain('energy');
    expect(workshop.started).toBe(1);
  },
);

test('careless corrections leave the model as it was', { timeout: 60_000 }, async () => {
  const titles = [
    'Bitcoin miner opens a hall in Texas',
    'Regulator fines an exchange',
    'Grid operator warns of a blackout',
    'Senate passes a law on power plants',
    'Mining difficulty rises again',
    'Court jails a founder for fraud',
    'مفاعل جديد يغذي الشبكة',
    'هيئة الرقابة تغرم منصة',
    'شركة تعدين بيتكوين تفتتح مزرعة',
  ];
  const upside = titles.flatMap((title) =>
    Array.from({ length: 12 }, (_, i) => ({
      title: `${title} ${i}`,
      text: '',
      lang: /[a-z]/.test(title) ? 'en' : 'ar',
      labels: TOPICS.filter((topic) => topic === 'promo' || topic === 'adoption'),
    })),
  );
  expect(await workshop.learn(upside)).toBeNull();
});
