import { describe, expect, it } from 'vitest';
import { sentences } from '#src/language/sentences.ts';
import { mentionsOf } from '#src/meaning/entities.ts';
import { summarise } from '#src/meaning/summary.ts';

const summary = (text: string, lang: string): string[] =>
  summarise([
    { text, sentences: sentences(text, lang), figures: [], mentions: mentionsOf(text, lang), evidence: [] },
  ]).map((s) => text.slice(s.start, s.end));

describe('summarise', () => {
  const english = `Plant to feed data hall

The plant will feed a data hall near the river. It was a fine day for everybody there. Officials of FERC and PJM told Amazon that the plan is sound. FERC officials and PJM told Amazon that the plan is sound. Tea was served.`;

  it('takes verbatim sentences of the body in their order, without repetition', () => {
    const chosen = summary(english, 'en');
    expect(chosen).toHaveLength(3);
    expect(chosen[0]).toBe('The plant will feed a data hall near the river.');
    expect(chosen.filter((s) => s.includes('the plan is sound'))).toHaveLength(1);
    for (const sentence of chosen) expect(english).toContain(sentence);
  });

  it('works alike in Arabic', () => {
    const text =
      'المحطة تغذي مركز بيانات\n\nستغذي المحطة مركز بيانات قرب النهر. كان يوما جميلا للجميع هناك. أبلغت شركة أمازون وكالة الطاقة الدولية بموافقتها على الخطة. وقدم الشاي.';
    expect(summary(text, 'ar')).toContain('أبلغت شركة أمازون وكالة الطاقة الدولية بموافقتها على الخطة.');
  });

  it('has nothing to choose from an empty text, and gives a lone title back', () => {
    expect(summary('', 'en')).toEqual([]);
    expect(summary('Only a title', 'en')).toEqual(['Only a title']);
  });
});
