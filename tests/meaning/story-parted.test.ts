import { describe, expect, it } from 'vitest';
import { groupStories } from '#src/meaning/stories.ts';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 3, 6, 7);

type Report = readonly [title: string, text: string];
interface Case {
  readonly what: string;
  readonly lang: 'en' | 'ar';
  readonly hours: number;
  readonly first: Report;
  /** Another event, told alike. */
  readonly other: Report;
  /** The same event, told a little otherwise. */
  readonly same: Report;
}

const CASES: readonly Case[] = [
  {
    what: 'a name in the news twice in a day',
    lang: 'en',
    hours: 7,
    first: [
      'Velmora Kastrin boss calls the fixed supply superior to gold',
      'Velmora Kastrin chief told a conference that scarcity decides.',
    ],
    other: [
      'Velmora Kastrin unveils fund for cautious investors',
      'Velmora Kastrin wants to protect savers with the product.',
    ],
    same: [
      'Fixed supply is better than gold, says Velmora Kastrin head',
      'Scarcity decides, the chief of Velmora Kastrin told a conference.',
    ],
  },
  {
    what: 'a name in the news twice in a day',
    lang: 'ar',
    hours: 7,
    first: [
      'رئيس فيلمورا كاسترين يصف المعروض الثابت بأنه أفضل من الذهب',
      'قال رئيس فيلمورا كاسترين في مؤتمر إن الندرة هي الفيصل.',
    ],
    other: ['فيلمورا كاسترين تطرح منتجا للمستثمرين الحذرين', 'تريد فيلمورا كاسترين أن تحمي المدخرين.'],
    same: [
      'المعروض الثابت أفضل من الذهب في رأي رئيس فيلمورا كاسترين',
      'الندرة هي الفيصل كما قال رئيس فيلمورا كاسترين في مؤتمر.',
    ],
  },
  {
    what: 'two committees that advance one bill',
    lang: 'en',
    hours: 14,
    first: [
      'House Agriculture Committee advances Harbour Act',
      'The Harbour Act on coin markets goes on to the floor.',
    ],
    other: ['House Banking Committee advances Harbour Act', 'The Harbour Act on coin markets goes on to the floor.'],
    same: ['Committee on Agriculture advances Harbour Act', 'The Harbour Act on coin markets goes on to the floor.'],
  },
  {
    what: 'two committees that advance one bill',
    lang: 'ar',
    hours: 14,
    first: ['لجنة الزراعة تقر قانون فلمور لأسواق العملات', 'ينتقل قانون فلمور لأسواق العملات إلى التصويت العام.'],
    other: ['لجنة المصارف تقر قانون فلمور لأسواق العملات', 'ينتقل قانون فلمور لأسواق العملات إلى التصويت العام.'],
    same: ['لجنة الزراعة توافق على قانون فلمور لأسواق العملات', 'ينتقل قانون فلمور لأسواق العملات إلى التصويت العام.'],
  },
  {
    what: 'one chamber and the other',
    lang: 'en',
    hours: 9,
    first: ['Ohio House passes Harbour Act on miners', 'The Harbour Act shields home miners from zoning rules.'],
    other: ['Ohio Senate passes Harbour Act on miners', 'The Harbour Act shields home miners from zoning rules.'],
    same: [
      'Ohio House votes to adopt Harbour Act, bill goes to the Senate',
      'The Harbour Act passed; it shields home miners from zoning rules.',
    ],
  },
  {
    what: 'one chamber and the other',
    lang: 'ar',
    hours: 9,
    first: ['مجلس النواب يقر قانون فلمور للمعدنين', 'يحمي قانون فلمور المعدنين في المنازل من قواعد البلديات.'],
    other: ['مجلس الشيوخ يقر قانون فلمور للمعدنين', 'يحمي قانون فلمور المعدنين في المنازل من قواعد البلديات.'],
    same: ['مجلس النواب يمرر قانون فلمور للمعدنين', 'يحمي قانون فلمور المعدنين في المنازل من قواعد البلديات.'],
  },
  {
    what: 'a bill close to its vote, and the vote',
    lang: 'en',
    hours: 5,
    first: ['Harbour Act on stablecoins nears passage in Senate', 'Senators are about to decide on the Harbour Act.'],
    other: ['Harbour Act on stablecoins clears Senate', 'Senators decided on the Harbour Act.'],
    same: ['Senate set to pass Harbour Act on stablecoins', 'Senators are about to decide on the Harbour Act.'],
  },
  {
    what: 'a bill close to its vote, and the vote',
    lang: 'ar',
    hours: 5,
    first: ['مجلس الشيوخ يقترب من إقرار قانون فلمور للعملات المستقرة', 'يستعد الأعضاء للبت في قانون فلمور.'],
    other: ['مجلس الشيوخ يقر قانون فلمور للعملات المستقرة', 'بت الأعضاء في قانون فلمور.'],
    same: ['مجلس الشيوخ على وشك إقرار قانون فلمور للعملات المستقرة', 'يستعد الأعضاء للبت في قانون فلمور.'],
  },
  {
    what: 'what flowed into funds, a day and a month',
    lang: 'en',
    hours: 6,
    first: ['Corbelt bitcoin fund draws $432 million as inflows grow', 'The fund of Corbelt led all others on Monday.'],
    other: ['Corbelt bitcoin fund draws inflows of $9.5 billion in a month', 'The fund of Corbelt led all others.'],
    same: ['Inflows of $432 million into Corbelt bitcoin fund', 'The fund of Corbelt led all others on Monday.'],
  },
  {
    what: 'what flowed into funds, a day and a month',
    lang: 'ar',
    hours: 6,
    first: [
      'صندوق كوربلت للبيتكوين يجذب تدفقات بقيمة 432 مليون دولار',
      'تصدر صندوق كوربلت الصناديق الأخرى يوم الاثنين.',
    ],
    other: ['صندوق كوربلت للبيتكوين يجذب تدفقات بقيمة 9.5 مليار دولار في شهر', 'تصدر صندوق كوربلت الصناديق الأخرى.'],
    same: ['تدفقات بقيمة 432 مليون دولار إلى صندوق كوربلت للبيتكوين', 'تصدر صندوق كوربلت الصناديق الأخرى يوم الاثنين.'],
  },
  {
    what: 'an exchange that lists one coin, and another',
    lang: 'en',
    hours: 25,
    first: [
      'Exchange Corbelt announces listing of new token',
      'Corbelt will trade the Brinemoss token (BRNM) against the won.',
    ],
    other: [
      'Exchange Corbelt announces listing of another new token',
      'Corbelt will trade the Fenwick token (FNWK) against the won.',
    ],
    same: ['Corbelt lists token Brinemoss', 'Exchange Corbelt will trade the Brinemoss token (BRNM) against the won.'],
  },
  {
    what: 'an exchange that lists one coin, and another',
    lang: 'ar',
    hours: 25,
    first: ['منصة كوربلت تعلن إدراج عملة جديدة', 'ستتيح منصة كوربلت تداول العملة (BRNM) مقابل الوون.'],
    other: ['منصة كوربلت تعلن إدراج عملة جديدة اليوم', 'ستتيح منصة كوربلت تداول العملة (FNWK) مقابل الوون.'],
    same: ['إدراج عملة جديدة في منصة كوربلت', 'ستتيح منصة كوربلت تداول العملة (BRNM) مقابل الوون.'],
  },
  {
    what: 'money raised, and what was bought with it',
    lang: 'en',
    hours: 24,
    first: ['Corbelt to go public with $740 million for bitcoin', 'The firm of Ines Corbelt plans to buy bitcoin.'],
    other: ['Corbelt buys 3,720 bitcoin after raising $740 million', 'The firm of Ines Corbelt bought bitcoin.'],
    same: [
      'Corbelt gets $740 million for bitcoin before going public',
      'The firm of Ines Corbelt plans to buy bitcoin.',
    ],
  },
  {
    what: 'money raised, and what was bought with it',
    lang: 'ar',
    hours: 24,
    first: ['كوربلت تدخل البورصة ومعها 740 مليون دولار لشراء البيتكوين', 'تنوي شركة كوربلت شراء البيتكوين.'],
    other: ['كوربلت تشتري 3720 بيتكوين بعد جمع 740 مليون دولار', 'اشترت شركة كوربلت البيتكوين.'],
    same: ['كوربلت تدخل البورصة بمبلغ 740 مليون دولار لشراء البيتكوين', 'تنوي شركة كوربلت شراء البيتكوين.'],
  },
  {
    what: 'what was decided after an arrest, in capitals',
    lang: 'en',
    hours: 6,
    first: ['Kidnapping Suspect Arrested in Morocco', 'Morocco arrested a man sought for kidnappings of coin holders.'],
    other: [
      'Morocco Considers Coin Rules After Kidnapping Suspect Arrested',
      'Morocco arrested a man sought for kidnappings of coin holders.',
    ],
    same: ['Morocco Arrests Kidnapping Suspect', 'Morocco arrested a man sought for kidnappings of coin holders.'],
  },
  {
    what: 'an offering, and the same enlarged',
    lang: 'en',
    hours: 26,
    first: ['Corbelt to raise $1.75 billion in convertible notes', 'Corbelt may buy bitcoin with the proceeds.'],
    other: [
      'Corbelt upsizes convertible notes from $1.75 billion to $2.25 billion',
      'Corbelt may buy bitcoin with the proceeds.',
    ],
    same: ['Corbelt plans convertible notes of $1.75 billion', 'Corbelt may buy bitcoin with the proceeds.'],
  },
  {
    what: 'an offering, and the same enlarged',
    lang: 'ar',
    hours: 26,
    first: ['كوربلت تجمع 1.75 مليار دولار بسندات قابلة للتحويل', 'قد تشتري شركة كوربلت البيتكوين بحصيلة السندات.'],
    other: [
      'كوربلت ترفع حجم السندات القابلة للتحويل من 1.75 مليار دولار إلى 2.25 مليار دولار',
      'قد تشتري شركة كوربلت البيتكوين بحصيلة السندات.',
    ],
    same: ['سندات قابلة للتحويل من كوربلت بقيمة 1.75 مليار دولار', 'قد تشتري شركة كوربلت البيتكوين بحصيلة السندات.'],
  },
  {
    what: 'decisions about two applicants',
    lang: 'en',
    hours: 1,
    first: ['SEC delays decision on fund of Grayscale', 'The SEC wants more time to decide on a fund of coins.'],
    other: ['SEC delays decision on fund of VanEck', 'The SEC wants more time to decide on a fund of coins.'],
    same: ['Decision on Grayscale fund delayed by SEC', 'The SEC wants more time to decide on a fund of coins.'],
  },
  {
    what: 'decisions about two applicants',
    lang: 'ar',
    hours: 1,
    first: [
      'هيئة الأوراق المالية الأمريكية تؤجل قرارها حول صندوق غرايسكيل',
      'تريد الهيئة مزيدا من الوقت لصناديق العملات.',
    ],
    other: [
      'هيئة الأوراق المالية الأمريكية تؤجل قرارها حول صندوق فان إيك',
      'تريد الهيئة مزيدا من الوقت لصناديق العملات.',
    ],
    same: [
      'تأجيل قرار هيئة الأوراق المالية الأمريكية حول صندوق غرايسكيل',
      'تريد الهيئة مزيدا من الوقت لصناديق العملات.',
    ],
  },
  {
    what: 'a plan, and its shares days later',
    lang: 'en',
    hours: 50,
    first: ['Corbelt to buy 210,000 bitcoin by 2027', 'Corbelt of Velmoor set itself a goal for its treasury.'],
    other: [
      'Corbelt shares jump after plan to buy 210,000 bitcoin by 2027',
      'Corbelt of Velmoor set itself a goal for its treasury.',
    ],
    same: [
      'Corbelt plans purchase of 210,000 bitcoin by 2027',
      'Corbelt of Velmoor set itself a goal for its treasury.',
    ],
  },
  {
    what: 'a plan, and its shares days later',
    lang: 'ar',
    hours: 50,
    first: ['كوربلت تشتري 210 آلاف بيتكوين حتى 2027', 'وضعت شركة كوربلت هدفا لخزينتها.'],
    other: ['سهم كوربلت يقفز بعد خطة شراء 210 آلاف بيتكوين حتى 2027', 'وضعت شركة كوربلت هدفا لخزينتها.'],
    same: ['كوربلت تعتزم شراء 210 آلاف بيتكوين حتى 2027', 'وضعت شركة كوربلت هدفا لخزينتها.'],
  },
  {
    what: 'what is due, and what came the next day',
    lang: 'en',
    hours: 26,
    first: ['Brinemoss coin set for next step in price', 'Brinemoss is in its presale.'],
    other: ['Brinemoss coin takes next step in price', 'Brinemoss is in its presale.'],
    same: ['Next step in price: Brinemoss coin gears up for it', 'Brinemoss is in its presale.'],
  },
  {
    what: 'what is due, and what came the next day',
    lang: 'ar',
    hours: 26,
    first: ['عملة فلمور تستعد لخطوة السعر التالية', 'ما زالت عملة فلمور في مرحلة ما قبل الطرح.'],
    other: ['عملة فلمور تخطو خطوة السعر التالية', 'ما زالت عملة فلمور في مرحلة ما قبل الطرح.'],
    same: ['عملة فلمور تتأهب لخطوة السعر التالية', 'ما زالت عملة فلمور في مرحلة ما قبل الطرح.'],
  },
];

const stories = (lang: string, hours: number, reports: readonly Report[]): string[] =>
  groupStories(
    reports.map(([title, text], i) => ({ id: `${i}`, title, text, lang, published: START + i * hours * HOUR })),
  ).map(({ story }) => story);

describe('two events that are told alike', () => {
  it.for(CASES)('$what: $lang', ({ lang, hours, first, other, same }) => {
    expect(stories(lang, hours, [first, other])).toEqual(['0', '1']);
    expect(stories(lang, hours, [first, same])).toEqual(['0', '0']);
  });
});

describe('a list of other articles below a title', () => {
  it.for([
    [
      'en',
      'Velmoor: a fund whose registration took effect',
      'Velmoor files for a second coin fund',
      'More on Velmoor Media and Technology Group I am not betting against it: initiating Velmoor with a buy Its distant dream (rating upgrade)',
    ],
    [
      'ar',
      'سريان تسجيل صندوق فلمور',
      'فلمور تتقدم بطلب صندوق عملات ثان',
      'المزيد عن مجموعة فلمور للإعلام والتقنية ولماذا لا أراهن ضدها في هذا العام المضطرب: بدء التغطية بتوصية شراء حلم بعيد المنال ورفع التصنيف',
    ],
  ] as const)('makes two reports no more alike: %s', ([lang, one, another, list]) => {
    expect(
      stories(lang, 60, [
        [one, list],
        [another, list],
      ]),
    ).toEqual(['0', '1']);
  });
});
