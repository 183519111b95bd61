import { describe, expect, test } from 'vitest';
import type { Topic } from '#src/base/article.ts';
import type { AlertFigure, AlertReport, AlertStory, Rule } from '#src/base/rule.ts';
import { crosses } from '#src/meaning/alert-figure.ts';
import { begins, reasonsOf, stagesOf } from '#src/meaning/alert-stages.ts';
import { figuresOf } from '#src/meaning/figures.ts';
import { searchTokens } from '#src/meaning/tokens.ts';
import { readThreshold } from '#src/survey/threshold.ts';

let next = 0;
const report = (text: string, over: Partial<AlertReport> & { topics?: readonly Topic[] } = {}): AlertReport => {
  next += 1;
  const lang = over.lang ?? 'en';
  return {
    id: next,
    feedId: next,
    outlet: `Outlet ${next}`,
    title: text.slice(0, 20),
    text,
    lang,
    published: next,
    topics: ['mining'],
    tokens: searchTokens(text, lang),
    figures: figuresOf(text, { lang, published: 0 }).figures,
    ...over,
  };
};
const story = (...reports: AlertReport[]): AlertStory => ({ id: 1, reports });
const rule = (over: Partial<Rule>): Rule => ({ topics: [], channel: '1', ...over });
const failing = (one: Rule, seen: AlertStory): string[] =>
  stagesOf(one, seen).flatMap(({ stage, passed }) => (passed ? [] : [stage]));

describe('a rule', () => {
  test('finds words in any of their forms, in either language, and phrases whole', () => {
    const seen = story(
      report('Miners in Texas curtailed their loads during the heat wave'),
      report('المعدّنون في تكساس خفضوا أحمالهم خلال موجة الحر', { lang: 'ar' }),
    );
    for (const phrase of ['curtailing', 'miner', 'heat waves', 'موجات الحر', 'الأحمال'])
      expect([phrase, failing(rule({ wanted: [phrase] }), seen)]).toEqual([phrase, []]);
    expect(failing(rule({ wanted: ['solar wave'] }), seen)).toEqual(['wanted']);
    expect(failing(rule({ wanted: ['nothing', 'texas'] }), seen)).toEqual([]);
    expect(failing(rule({ unwanted: ['تكساس'] }), seen)).toEqual(['unwanted']);
  });

  test('keeps paid text back unless somebody asked for it', () => {
    const paid = story(report('A miner sells a course', { topics: ['mining', 'promo'] }));
    expect(failing(rule({ topics: ['mining'] }), paid)).toEqual(['promo']);
    expect(failing(rule({ topics: ['mining'], promo: true }), paid)).toEqual([]);
    expect(failing(rule({ topics: ['promo'] }), paid)).toEqual([]);
  });

  test('counts outlets that tell it in words of their own: a wire that many print is one', () => {
    const wire =
      'The utility said on Monday that the new site of the company will draw 200 megawatts from the grid once all of its halls are running';
    const copies = [report(wire), report(wire), report(wire)];
    expect(failing(rule({ least: 2 }), story(...copies))).toEqual(['least']);
    const own = report(
      'A second paper went to see the halls for itself and counted the machines there one after the other',
    );
    expect(failing(rule({ least: 2 }), story(...copies, own))).toEqual([]);
  });

  test('looks at feeds and at the language it is told in', () => {
    const seen = story(report('x', { feedId: 7 }), report('y', { feedId: 8, lang: 'ar' }));
    expect(failing(rule({ feeds: [8, 9] }), seen)).toEqual([]);
    expect(failing(rule({ feeds: [9] }), seen)).toEqual(['feeds']);
    expect(failing(rule({ told: 'ar' }), seen)).toEqual([]);
    expect(failing(rule({ told: 'ar' }), story(report('x')))).toEqual(['told']);
  });

  test('a moderator’s word on the topics stands over what the reports say', () => {
    const seen = { ...story(report('x')), said: ['energy'] as const };
    expect(failing(rule({ topics: ['mining'] }), seen)).toEqual(['topics']);
    expect(failing(rule({ topics: ['energy'] }), seen)).toEqual([]);
  });

  test('says which topics, words and figures met it', () => {
    const figure = readThreshold('hashprice under 40') ?? undefined;
    const seen = story(report('Hashprice fell below $39 per PH/s a day in Texas', { topics: ['mining', 'energy'] }));
    const asked = rule({ topics: ['mining', 'security'], wanted: ['oslo', 'texas'], figure });
    expect(reasonsOf(asked, seen)).toEqual({ topics: ['mining'], asked: ['texas', 'hashprice under 40'] });
  });
});

describe('a story begins for a rule', () => {
  const [first, second, third] = [report('a b c'), report('d e f'), report('g h i', { topics: [] })];
  const topic = rule({ topics: ['mining'] });

  test('with the reports by which it first meets it, and never again', () => {
    expect(begins(topic, story(first), new Set([first.id]))).toBe(true);
    expect(begins(topic, story(first, second), new Set([second.id]))).toBe(false);
    expect(begins(topic, story(third, first), new Set([first.id]))).toBe(true);
    expect(begins(rule({ topics: ['mining'], least: 2 }), story(first, second), new Set([second.id]))).toBe(true);
    expect(begins(topic, story(first, second), new Set([first.id, second.id]))).toBe(true);
    expect(begins(topic, { id: 1, reports: [] }, new Set())).toBe(false);
  });

  test('that was two until now: what held for neither of them is new', () => {
    const two = rule({ topics: ['mining'], least: 2 });
    const came = report('j k l');
    const parts = [new Set([first.id]), new Set([second.id])];
    expect(begins(two, story(first, second, came), new Set([came.id]), parts)).toBe(true);
    expect(begins(topic, story(first, second, came), new Set([came.id]), parts)).toBe(false);
  });
});

describe('a figure that is waited for', () => {
  const figureIn = (text: string, lang: 'ar' | 'en'): AlertFigure[] => figuresOf(text, { lang, published: 0 }).figures;
  test.for([
    ['hashprice under 40', 'Hashprice fell to $39.5 per PH/s a day.', 'en', true],
    ['hashprice under 40', 'Hashprice fell to $40 per PH/s a day.', 'en', false],
    ['hashprice under 40', 'Hashprice fell below $40 per PH/s a day.', 'en', true],
    ['hashprice under 40', 'Hashprice fell below $45 per PH/s a day.', 'en', false],
    ['hashprice under 40', 'Hashprice fell to $39.', 'en', true],
    ['hashprice under 40', 'انخفض سعر الهاش إلى 39 دولارا', 'ar', true],
    ['hashprice under 40', 'انخفض سعر الهاش إلى 41 دولارا', 'ar', false],
    ['hashprice under 40', 'Analysts expect hashprice to fall to $35 per PH/s a day next year.', 'en', false],
    ['سعر الهاش تحت 40', 'تراجع سعر الهاش إلى 38.5 دولارًا لكل بيتاهاش في الثانية يوميًا.', 'ar', true],
    ['سعر الهاش تحت 40', 'Hashprice fell to $39.5 per PH/s a day.', 'en', true],
    ['difficulty up 5 %', 'Bitcoin mining difficulty climbed 6.4% to 156.1 trillion.', 'en', true],
    ['difficulty up 5 %', 'Bitcoin mining difficulty climbed 4.4% to 156.1 trillion.', 'en', false],
    ['difficulty up 5 %', 'Bitcoin mining difficulty dropped 6.4%.', 'en', false],
    ['الصعوبة ترتفع 5 %', 'ارتفعت صعوبة تعدين البيتكوين 6.4% إلى 156.1 تريليون.', 'ar', true],
    ['انخفاض الصعوبة 5%', 'انخفضت صعوبة التعدين بنسبة 6.1%.', 'ar', true],
    ['difficulty over 150 trillion', 'ارتفعت صعوبة تعدين البيتكوين 6.4% إلى 156.1 تريليون.', 'ar', true],
    [
      'electricity price over 6 cents per kWh',
      'Power at the site costs $75 per MWh, the electricity price of the contract.',
      'en',
      true,
    ],
  ] as const)('%s: %s', ([asked, text, lang, expected]) => {
    const wanted = readThreshold(asked);
    if (!wanted) throw new Error('no threshold');
    expect(figureIn(text, lang).some((figure) => crosses(wanted, figure))).toBe(expected);
  });
});
