import type { Language } from '#src/base/lang.ts';

/** Parts of a year by their labels. */
const PARTS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  Q1: { en: 'Q1', ar: 'الربع الأول' },
  Q2: { en: 'Q2', ar: 'الربع الثاني' },
  Q3: { en: 'Q3', ar: 'الربع الثالث' },
  Q4: { en: 'Q4', ar: 'الربع الرابع' },
  H1: { en: 'H1', ar: 'النصف الأول' },
  H2: { en: 'H2', ar: 'النصف الثاني' },
  spring: { en: 'spring', ar: 'ربيع' },
  summer: { en: 'summer', ar: 'صيف' },
  autumn: { en: 'autumn', ar: 'خريف' },
  winter: { en: 'winter', ar: 'شتاء' },
};

export const partOfYear = (lang: Language, part: string): string => PARTS[part]?.[lang] ?? part;
