import type { Outlet } from './article.ts';

/** How an outlet writes numbers and months. */
export interface Style {
  readonly digits: 'latin' | 'arabic-indic';
  /** Some Arabic newsrooms keep the decimal comma of their agency. */
  readonly decimal: '.' | ',' | '٫';
  readonly months: 'gulf' | 'levant' | 'both';
  /** How often a unit is written out instead of abbreviated. */
  readonly longUnits: number;
}

export type StyledOutlet = Outlet & { readonly style: Style };

const en = (slug: string, title: string, longUnits: number): StyledOutlet => ({
  slug,
  title,
  lang: 'en',
  style: { digits: 'latin', decimal: '.', months: 'gulf', longUnits },
});

const ar = (
  slug: string,
  title: string,
  months: Style['months'],
  digits: Style['digits'] = 'latin',
  decimal: Style['decimal'] = digits === 'latin' ? '.' : '٫',
): StyledOutlet => ({ slug, title, lang: 'ar', style: { digits, decimal, months, longUnits: 1 } });

/** Invented outlets under reserved addresses. */
export const OUTLETS: readonly StyledOutlet[] = [
  en('morning-terminal', 'The Morning Terminal', 0.8),
  en('ampere-post', 'Ampere Post', 0.3),
  en('coinfurrow', 'Coinfurrow', 0.2),
  en('switchroom', 'Switchroom Weekly', 0.1),
  en('block-almanac', 'The Block Almanac', 0.5),
  en('wirehouse', 'Wirehouse News Agency', 1),
  en('plain-ledger', 'Plain Ledger', 0.4),
  en('turbine-row', 'Turbine Row', 0.2),
  en('rackspace-gazette', 'Rack & Gazette', 0.5),
  en('meridian-brief', 'Meridian Brief', 0.7),
  en('silt-and-steel', 'Silt and Steel', 0.6),
  en('evening-courier', 'The Evening Courier', 0.9),
  ar('nabd-alsilk', 'نبض السلك', 'gulf'),
  ar('alraqeeb-almali', 'الرقيب المالي', 'levant'),
  ar('sijill-alsouq', 'سجل السوق', 'gulf', 'arabic-indic'),
  ar('wakalat-albarid', 'وكالة البريد للأنباء', 'both'),
  ar('minassat-alhayy', 'منصة الحي', 'gulf'),
  ar('alwasit-alyawmi', 'الوسيط اليومي', 'levant', 'arabic-indic'),
  ar('kitab-alkutal', 'كتاب الكتل', 'gulf'),
  ar('maydan-altaqa', 'ميدان الطاقة', 'gulf'),
  ar('shabakat-almashriq', 'شبكة المشرق', 'both'),
  ar('nashrat-almaghrib', 'نشرة المغرب', 'gulf', 'latin', ','),
  ar('alafaq-altiqani', 'الأفق التقني', 'levant'),
  ar('jaridat-almasaa', 'جريدة المساء', 'gulf', 'arabic-indic'),
];
