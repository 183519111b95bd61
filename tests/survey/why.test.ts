import { describe, expect, test } from 'vitest';
import type { Language } from '#src/base/lang.ts';
import { TOPIC_MODEL } from '#src/meaning/topics-model.ts';
import { openSqlite } from '#src/store/sqlite.ts';
import { LOCAL } from '#src/store/store.ts';
import { whyTopics } from '#src/survey/why.ts';
import { sayPlain } from '#src/talk/say.ts';
import { understand } from '#src/understand.ts';
import { sample } from '../store/samples.ts';

const FEED = 'https://energy.example/feed';
const NOON = Date.UTC(2026, 10, 20, 12);

const article = (lang: Language, title: string, body: string) =>
  understand({
    feedUrl: FEED,
    key: title,
    url: `${FEED}/1`,
    outlet: 'Energy',
    title,
    text: `${title}\n\n${body}`,
    published: NOON,
    dated: true,
    feedLang: lang,
  });

const NEWS = {
  en: article(
    'en',
    'Bitcoin miner buys a power plant',
    'The miner runs its rigs on electricity of the gas plant and sells the rest to the grid.',
  ),
  ar: article(
    'ar',
    'شركة تعدين بيتكوين تشتري محطة كهرباء',
    'تشغّل شركة التعدين أجهزتها بكهرباء محطة الغاز وتبيع الباقي للشبكة.',
  ),
};
const THEN = { en: 'judged it when the story began:', ar: 'حين بدأت القصة:' };
const NOW = { en: 'the model of now reads:', ar: 'أما النموذج الحالي فيقرأ:' };
/** A model that holds nothing to be about mining. */
const OWN = JSON.stringify({
  topics: { ...TOPIC_MODEL.topics, mining: { ...TOPIC_MODEL.topics.mining, threshold: 2 } },
});

const judging = async (item = NEWS.en, model?: string) => {
  const store = await openSqlite(':memory:');
  await store.follow(LOCAL, FEED, NOON);
  if (model) await store.keepTopicModel(LOCAL, model, NOON);
  await store.save([item], () => null, NOON);
  const why = async () => {
    const told = await whyTopics(store, LOCAL, 1);
    if (!told) throw new Error('no story');
    return told;
  };
  return { store, why };
};

describe.each(['en', 'ar'] as const)('%s', (lang) => {
  test('what a server’s own model judged is told by its words of then, whatever it has learnt since', async () => {
    const { store, why } = await judging(NEWS[lang], OWN);
    const then = await why();
    expect(then.judged).toBe('then');
    expect(then.story.topics).toContain('energy');
    expect(new Set(then.words.map(({ topic }) => topic))).toEqual(new Set(then.story.topics));
    for (const { words } of then.words) for (const word of words) expect(NEWS[lang].article.text).toContain(word);
    expect(sayPlain(lang, { kind: 'why', ...then })).toContain(THEN[lang]);
    await store.keepTopicModel(LOCAL, undefined, NOON + 1);
    expect(await why()).toEqual(then);
    await store.close();
  });

  test('where its words were not kept, those of the model of now are told as such', async () => {
    const { store, why } = await judging(NEWS[lang]);
    const example = { title: '', body: '', lang, at: NOON };
    await store.correct(LOCAL, { story: 1, topics: ['energy'], learned: true, ...example });
    const now = await why();
    expect(now.judged).toBe('now');
    expect(now.words.map(({ topic }) => topic)).toContain('energy');
    expect(sayPlain(lang, { kind: 'why', ...now })).toContain(NOW[lang]);
    await store.close();
  });
});

test('the shipped model is told by what it decided by when the report came', async () => {
  const { store, why } = await judging(sample({ key: 'a', feed: FEED, topics: ['mining'] }));
  expect(await why()).toMatchObject({ story: { topics: ['mining'] }, words: [{ topic: 'mining', words: ['x'] }] });
  expect((await why()).judged).toBeUndefined();
  await store.close();
});
