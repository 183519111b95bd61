import { describe, expect, it } from 'vitest';
import { figuresOf } from '#src/meaning/figures.ts';

/** What was published on a day, and the times of some of its figures. */
type Row = readonly [published: string, text: string, times: Readonly<Record<string, string | null>>];

const timesOf = (published: string, text: string, asked: Row[2]): Record<string, string | null | undefined> => {
  const lang = /[\u0621-\u064a]/.test(text) ? 'ar' : 'en';
  const { figures } = figuresOf(text, { lang, published: Date.parse(`${published}T12:00:00Z`) });
  return Object.fromEntries(
    Object.keys(asked).map((words) => {
      const figure = figures.find((one) => one.text.includes(words));
      return [words, figure ? (figure.period?.label ?? null) : undefined];
    }),
  );
};

const holds = (title: string, rows: readonly Row[]): void => {
  describe(title, () => {
    it.each(rows)('%s: %s', (published, text, times) => expect(timesOf(published, text, times)).toEqual(times));
  });
};

holds('a day or month without a year', [
  [
    '2026-10-19',
    'Deliveries will start in March 2027, from Malaysia. Difficulty rose to 151.2 trillion on 14 October.',
    { '151.2': '2026-10-14' },
  ],
  ['2026-10-19', 'ومن المقرر افتتاح الموقع في يونيو 2028. وباعت الشركة 310 أجهزة في أغسطس.', { '310': '2026-08' }],
  [
    '2026-11-11',
    'The firm wants 24 EH/s by June 2027, compared with 20.1 EH/s at the end of September.',
    { '24 EH/s': '2027-06', '20.1': '2026-09' },
  ],
  [
    '2026-11-11',
    'تريد الشركة بلوغ 24 إكساهاش في الثانية بحلول يونيو 2027، مقارنة بـ 20.1 إكساهاش في نهاية سبتمبر.',
    { '24': '2027-06', '20.1': '2026-09' },
  ],
  [
    '2026-09-24',
    'Its share went from 16.8% in April 2021 to 35.4% at the end of August.',
    { '16.8%': '2021-04', '35.4%': '2021-08' },
  ],
  [
    '2026-09-24',
    'هبط المعدل من 180 إكساهاش في الثانية في مايو 2021 إلى 85 إكساهاش في الثانية مطلع يوليو.',
    { '180': '2021-05', '85': '2021-07' },
  ],
  ['2026-03-17', 'From April 1 to May 31 the utility will hold back 90 MW.', { '90 MW': '2026-04-01/2026-05-31' }],
  [
    '2026-12-03',
    'The regulator has raised the tariff to 8.4 cents per kWh from 1 January. In 2024 it was 5.5 cents.',
    { '8.4': '2027-01-01', '5.5': '2024' },
  ],
  ['2026-11-05', 'ويبدأ تسليم 4000 جهاز في فبراير.', { '4000': '2027-02' }],
]);

holds('a part of a month', [
  [
    '2026-10-05',
    'Kite Hash mined 246 BTC in September 2026. It was told to stop for 71 hours, most of them in the second half of the month. It had 1,471 BTC on 30 September, and paid 2.9 cents per kWh the month before.',
    { '71': null, '1,471': '2026-09-30', '2.9': '2026-08' },
  ],
  [
    '2026-11-20',
    'باع المعدنون 5900 بيتكوين في النصف الأول من نوفمبر، مقابل 4100 بيتكوين في النصف الأول من أكتوبر.',
    { '5900': '2026-11-01/2026-11-15', '4100': '2026-10-01/2026-10-15' },
  ],
  [
    '2026-01-20',
    'Prices averaged 140 euros per MWh in the latter half of December.',
    { '140': '2025-12-16/2025-12-31' },
  ],
]);

holds('the stretch that a report is about', [
  [
    '2026-09-04',
    'Kite Hash produced 259 BTC in August 2026. July had brought in 268 BTC.\nIt sold 230 BTC during the month.',
    { '259': '2026-08', '268': '2026-07', '230': '2026-08' },
  ],
  [
    '2026-10-06',
    'تراجع إنتاج شركة «كايت هاش» إلى 246 بيتكوين خلال سبتمبر 2026.\nوتقول الشركة إن سبتمبر أقصر من أغسطس بيوم.\nوباعت الشركة 190 بيتكوين خلال الشهر.',
    { '246': '2026-09', '190': '2026-09' },
  ],
  [
    '2025-02-20',
    'The treasury received 2.95 billion tenge for 2024. The mines used 0.98 TWh in 2024, below 1% of the total, a fraction of what mining took at its height in 2021. Inspectors shut 36 farms during the year.',
    { '0.98': '2024', '36': '2024' },
  ],
  [
    '2026-11-12',
    'استخرجت شركة «مرجان» 214 بيتكوين في الربع الثالث من 2026: 66 بيتكوين في يوليو، ثم 71 في أغسطس، ثم 77 في سبتمبر.\nواستهلكت 201 غيغاواط ساعة خلال الربع. وجاءت 72% من الكهرباء من الغاز.',
    { '201': '2026-Q3', '72%': '2026-Q3' },
  ],
]);

holds('what is held against a former time', [
  [
    '2026-11-10',
    'Nordwind Mining produced 410 BTC in the third quarter of 2026. Revenue fell to 76.2 million dollars from 79.5 million in the previous quarter.',
    { '76.2': '2026-Q3', '79.5': '2026-Q2' },
  ],
  [
    '2026-11-10',
    'أنتجت شركة «نوردويند» 410 بيتكوين في الربع الثالث من 2026. انخفضت الإيرادات إلى 76.2 مليون دولار من 79.5 مليون في الربع السابق.',
    { '76.2': '2026-Q3', '79.5': '2026-Q2' },
  ],
  [
    '2026-10-29',
    'Calder Hash had revenue of $121.4 million in the third quarter of 2026. AI customers brought $16.9 million of it; in the same quarter of 2025 they had brought $4.2 million.',
    { '16.9': null, '4.2': '2025-Q3' },
  ],
]);

holds('what tells of something else', [
  [
    '2026-11-11',
    'Kite Hash told investors on Tuesday that it would convert the 60-megawatt site by the end of 2027.',
    { '60': null },
  ],
  ['2026-09-10', 'وأوضحت النيابة صباح الخميس أن عدد الأجهزة المصادرة هو 1240 جهازًا.', { '1240': null }],
  ['2026-11-11', 'أبلغت الشركة المستثمرين يوم الثلاثاء أن قدرة الموقع 60 ميغاواط.', { '60': null }],
  ['2026-08-30', 'Under the agreement signed on Thursday, Nor Power will supply 80 MW.', { '80': null }],
  [
    '2026-09-04',
    'Pavlodar follows with 130 MW, and Temirtau, bought in 2025, with 60 MW.',
    { '130': null, '60': null },
  ],
  ['2026-09-04', 'يسحب المنجم، المفتتح في 2023، 55 ميغاواط.', { '55': null }],
  ['2026-11-18', 'Solar capacity is 3.8 GW today and 12.4 GW in 2034.', { '3.8': null, '12.4': '2034' }],
  ['2026-11-18', 'قدرة الشمس 3.8 غيغاواط حاليًا و12.4 غيغاواط في 2034.', { '3.8': null, '12.4': '2034' }],
  [
    '2026-08-21',
    'Demand reached 31.4 GW at ten minutes to five in the afternoon of 20 August.',
    { '31.4': '2026-08-20' },
  ],
  ['2026-08-21', 'بلغ الطلب 31.4 غيغاواط عند الخامسة إلا عشر دقائق من عصر 20 أغسطس.', { '31.4': '2026-08-20' }],
]);

holds('a list and the line above it', [
  [
    '2026-10-08',
    'Halls used 2.6 TWh in 2025.\nThe base case for 2030, with 2025 in brackets:\nUusimaa: 4.8 TWh (1.5 TWh)\nPirkanmaa: 1.1 TWh (0.2 TWh)',
    { '4.8': '2030', '1.5': '2025', '1.1': '2030', '0.2': '2025' },
  ],
  [
    '2026-10-08',
    'التوقع لعام 2030 وبين قوسين 2025:\nأوسيما: 4.8 تيراواط ساعة (1.5 تيراواط ساعة)\nبيركانما: 1.1 تيراواط ساعة (0.2 تيراواط ساعة)',
    { '4.8': '2030', '1.5': '2025', '1.1': '2030', '0.2': '2025' },
  ],
  [
    '2026-09-10',
    'Monthly output in 2026 (2025 in parentheses):\nJune: 210 BTC (190 BTC)\nJuly: 220 BTC (195 BTC)',
    { '210': '2026-06', '190': '2025-06', '220': '2026-07', '195': '2025-07' },
  ],
  [
    '2026-11-02',
    'Use by sector in 2025 and 2030:\nHalls: 4 TWh, 9 TWh\nMines: 2 TWh, 1 TWh',
    { '4 TWh': '2025', '9 TWh': '2030', '2 TWh': '2025', '1 TWh': '2030' },
  ],
]);

holds('winters, quarters and stretches', [
  [
    '2026-11-05',
    'It needed 13.6 GW in the winter of 2025-2026 and expects 15.9 GW in winter 2029/30.',
    { '13.6': '2025-winter', '15.9': '2029-winter' },
  ],
  ['2026-11-05', 'وتتوقع الشبكة 19.9 غيغاواط في شتاء 2029/2030.', { '19.9': '2029-winter' }],
  ['2026-11-02', 'Cuts lasted 210 hours in the July-September quarter.', { '210': '2026-Q3' }],
  ['2026-11-18', 'صادرت الشرطة 7340 جهازًا من مطلع يناير إلى نهاية أكتوبر 2026.', { '7340': '2026-01/2026-10' }],
  ['2026-08-30', 'Exports reached 310 GWh in the week to 23 August.', { '310': '2026-08-17/2026-08-23' }],
]);

it('takes no count for a year: 1900 بطاقة', () =>
  expect(timesOf('2026-09-16', 'تؤجر الشركة اليوم 1900 بطاقة.', { '1900 بطاقة': null })).toEqual({
    '1900 بطاقة': null,
  }));
