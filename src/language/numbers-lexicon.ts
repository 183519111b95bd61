import { table } from '#src/base/keys.ts';
import { SCALE_NAMES } from './cldr-scales.ts';
import { fold } from './text.ts';

/** What a number word does in the grammar of `numbers-words.ts`. */
export type NumberWord =
  | { readonly shape: 'one' | 'teen' | 'ten' | 'tens' | 'hundreds'; readonly value: number }
  | { readonly shape: 'hundred' }
  /** `times` is 2 for the Arabic duals: مليوني. */
  | { readonly shape: 'scale'; readonly power: number; readonly times: 1 | 2 };

const ONES: readonly (readonly [number, string])[] = [
  [0, 'zero nought naught nil صفر'],
  [1, 'one واحد واحدة أحد إحدى إحدا'],
  [2, 'two اثنان اثنين اثنتان اثنتين إثنان إثنين اثنا اثني اثنتا اثنتي اتنين إثنا'],
  [3, 'three ثلاثة ثلاث تلاتة تلات'],
  [4, 'four أربعة أربع'],
  [5, 'five خمسة خمس'],
  [6, 'six ستة ست سته'],
  [7, 'seven سبعة سبع'],
  [8, 'eight ثمانية ثماني ثمان تمانية'],
  [9, 'nine تسعة تسع'],
];

const TEENS: readonly (readonly [number, string])[] = [
  [11, 'eleven أحدعشر حداشر إحداشر'],
  [12, 'twelve dozen دزينة دستة اثناعشر اثنعشر اتناشر اطناشر'],
  [13, 'thirteen تلتاشر تلاتاشر'],
  [14, 'fourteen اربعتاشر'],
  [15, 'fifteen خمستاشر'],
  [16, 'sixteen ستاشر'],
  [17, 'seventeen سبعتاشر'],
  [18, 'eighteen تمنتاشر تمانتاشر'],
  [19, 'nineteen تسعتاشر'],
];

const TENS: readonly (readonly [number, string])[] = [
  [20, 'twenty عشرون عشرين'],
  [30, 'thirty ثلاثون ثلاثين تلاتين'],
  [40, 'forty fourty أربعون أربعين'],
  [50, 'fifty خمسون خمسين'],
  [60, 'sixty ستون ستين'],
  [70, 'seventy سبعون سبعين'],
  [80, 'eighty ثمانون ثمانين تمانين'],
  [90, 'ninety تسعون تسعين'],
];

const HUNDREDS: readonly (readonly [number, string])[] = [
  [200, 'مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي ميتين متين'],
  [300, 'ثلاثمئة ثلاثمائة ثلثمئة ثلاثميه تلتمية'],
  [400, 'أربعمئة أربعمائة ربعمية'],
  [500, 'خمسمئة خمسمائة خمسمية'],
  [600, 'ستمئة ستمائة ستمية'],
  [700, 'سبعمئة سبعمائة سبعمية'],
  [800, 'ثمانمئة ثمانمائة ثمانيمئة ثمانيمائة تمنمية'],
  [900, 'تسعمئة تسعمائة تسعمية'],
];

const SCALES: readonly (readonly [power: number, once: string, twice: string])[] = [
  [3, 'thousand thousands ألف آلاف', 'ألفان ألفين ألفي ألفا'],
  [5, 'lakh lakhs lac lacs', ''],
  [7, 'crore crores', ''],
  [6, 'million millions mln مليون مليونا ملايين ملاين', 'مليونان مليونين مليوني'],
  [
    9,
    'billion billions bln milliard مليار مليارا مليارات بليون بليونا بلايين',
    'ملياران مليارين ملياري بليوني بليونين',
  ],
  [12, 'trillion trillions تريليون تريليونا تريليونات ترليون ترليونا ترليونات', 'تريليونان تريليونين تريليوني ترليوني'],
  [15, 'quadrillion quadrillions كوادريليون كدريليون بليار', ''],
  [18, 'quintillion quintillions كوينتليون كوينتيليون', ''],
  [21, 'sextillion sextillions سكستيليون', ''],
];

const list = (words: string): string[] => words.split(' ').filter(Boolean).map(fold);

const build = (): Map<string, NumberWord> => {
  const table = new Map<string, NumberWord>();
  const put = (rows: typeof ONES, shape: 'one' | 'teen' | 'tens' | 'hundreds'): void => {
    for (const [value, words] of rows) for (const word of list(words)) table.set(word, { shape, value });
  };
  put(ONES, 'one');
  put(TEENS, 'teen');
  put(TENS, 'tens');
  put(HUNDREDS, 'hundreds');
  for (const word of list('ten عشرة عشر')) table.set(word, { shape: 'ten', value: 10 });
  for (const word of list('hundred hundreds مئة مائة مئه مية مئات')) table.set(word, { shape: 'hundred' });
  for (const [power, names] of SCALE_NAMES)
    for (const name of names.split('|')) table.set(fold(name), { shape: 'scale', power, times: 1 });
  for (const [power, once, twice] of SCALES) {
    for (const word of list(once)) table.set(word, { shape: 'scale', power, times: 1 });
    for (const word of list(twice)) table.set(word, { shape: 'scale', power, times: 2 });
  }
  return table;
};

/** Number words of both languages by their folded form. */
export const NUMBER_WORDS: ReadonlyMap<string, NumberWord> = build();

/** Abbreviated scales, glued to a number or to the unit behind it. Case matters: 5 m are metres, $5m are millions. */
export const SCALE_MARKS = table<number>({
  k: 3,
  K: 3,
  m: 6,
  M: 6,
  mn: 6,
  mln: 6,
  mm: 6,
  MM: 6,
  b: 9,
  B: 9,
  bn: 9,
  Bn: 9,
  BN: 9,
  bln: 9,
  t: 12,
  T: 12,
  tn: 12,
  tln: 12,
  trn: 12,
  mil: 6,
  lkh: 5,
  cr: 7,
  Cr: 7,
});

/** Denominators: a third, two thirds; the plural is made by rule. */
export const FRACTIONS_EN = table<number>({
  half: 2,
  halves: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  fifteenth: 15,
  sixteenth: 16,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  hundredth: 100,
  thousandth: 1000,
  millionth: 1e6,
  billionth: 1e9,
  trillionth: 1e12,
});

/** Ordinals below ten as the end of a compound: twenty-first. */
export const ORDINALS_BEHIND_TENS = table<number>({
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
});

/** [numerator, denominator] of the words that are fractions by themselves. خمس and عشر are left out: they are five and ten. */
export const FRACTIONS_AR: ReadonlyMap<string, readonly [number, number]> = new Map(
  (
    [
      ['نصف', 1, 2],
      ['ثلث', 1, 3],
      ['ثلثا', 2, 3],
      ['ثلثي', 2, 3],
      ['ثلثين', 2, 3],
      ['ثلثان', 2, 3],
      ['ربع', 1, 4],
      ['سدس', 1, 6],
      ['ثمن', 1, 8],
      ['خمسي', 2, 5],
      ['خمسا', 2, 5],
    ] as const
  ).map(([word, n, d]) => [fold(word), [n, d] as const]),
);

/** Fractions that without their vowel or an owner are the numbers five, seven, nine and ten. */
export const FRACTIONS_SHORT_AR: ReadonlyMap<string, readonly [number, number]> = new Map(
  (
    [
      ['خمس', 1, 5],
      ['سبع', 1, 7],
      ['ثمن', 1, 8],
      ['تسع', 1, 9],
      ['عشر', 1, 10],
      ['ثلث', 1, 3],
      ['ربع', 1, 4],
      ['سدس', 1, 6],
    ] as const
  ).map(([word, n, d]) => [fold(word), [n, d] as const]),
);

/** Plural denominators behind a number: ثلاثة أرباع. */
export const FRACTION_PLURALS_AR: ReadonlyMap<string, number> = new Map(
  (
    [
      ['أنصاف', 2],
      ['أثلاث', 3],
      ['أرباع', 4],
      ['أخماس', 5],
      ['أسداس', 6],
      ['أسباع', 7],
      ['أثمان', 8],
      ['أتساع', 9],
      ['أعشار', 10],
    ] as const
  ).map(([word, d]) => [fold(word), d]),
);

/** Words that may open a number without being one: a million, half a dozen, minus five. */
export const VAGUE_ARTICLES: ReadonlySet<string> = new Set(
  'a an half quarter point minus negative سالب ناقص'.split(' '),
);

export const VULGAR = table<readonly [number, number]>({
  '½': [1, 2],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '¼': [1, 4],
  '¾': [3, 4],
  '⅕': [1, 5],
  '⅖': [2, 5],
  '⅗': [3, 5],
  '⅘': [4, 5],
  '⅙': [1, 6],
  '⅛': [1, 8],
  '⅜': [3, 8],
  '⅝': [5, 8],
  '⅞': [7, 8],
});
