import { describe, expect, it } from 'vitest';
import { sentences } from '#src/language/sentences.ts';

const TEXTS = [
  ['en', 'A title\nDr. Vance paid $0.05 in the U.S. grid. It rose.  It fell!\n\nAn end without a stop'],
  ['ar', 'عنوان\nقال د. سامر إن السعر 0.05 دولار. ارتفع الاستهلاك؟ لا!\n\nخاتمة بلا نقطة'],
  ['en', ''],
] as const;

describe('sentences', () => {
  it('gives the first ones as it gives them among all', () => {
    for (const [lang, text] of TEXTS) {
      const all = sentences(text, lang);
      for (let most = 1; most <= all.length + 1; most += 1)
        expect(sentences(text, lang, most)).toEqual(all.slice(0, most));
    }
    expect(sentences(TEXTS[0][1], 'en').length).toBeGreaterThan(3);
  });
});
