import type { COMMANDS, CommandName } from '#commands/index.ts';

type Words<N extends string> = N extends `${infer First} ${infer Rest}` ? First | Words<Rest> : N;
type OptionName = { [N in CommandName]: keyof (typeof COMMANDS)[N]['options'] & string }[CommandName];
/** Filled in by doors and not by people. */
type Quiet = 'follows' | 'as';

/** Every word that somebody picks in a call: commands, their groups, their options, and what the Discord door adds. */
export type CallWord = Words<CommandName> | Exclude<OptionName, Quiet> | 'barq' | 'private';

/**
 * The words of a call in Arabic, for a client that shows them. Discord takes letters, digits and hyphens, and no marks
 * (tashkeel); words that stand side by side need different names.
 */
const ARABIC: Readonly<Record<CallWord, string>> = {
  barq: 'برق',
  // Commands and their groups.
  ask: 'اسأل',
  trends: 'اتجاهات',
  news: 'أخبار',
  story: 'قصة',
  brief: 'موجز',
  compare: 'قارن',
  figures: 'أرقام',
  convert: 'حول',
  check: 'افحص',
  mine: 'تعدين',
  preferences: 'تفضيلات',
  help: 'مساعدة',
  settings: 'إعدادات',
  status: 'حالة',
  why: 'لماذا',
  correct: 'صحح',
  uncorrect: 'ألغ-التصحيح',
  feed: 'خلاصة',
  alert: 'تنبيه',
  add: 'أضف',
  start: 'ابدأ',
  list: 'قائمة',
  test: 'جرب',
  pause: 'أوقف',
  resume: 'استأنف',
  remove: 'احذف',
  notices: 'بلاغات',
  import: 'استورد',
  export: 'صدر',
  edit: 'عدل',
  preview: 'معاينة',
  split: 'افصل',
  join: 'ضم',
  undo: 'تراجع',
  // Options.
  question: 'السؤال',
  language: 'اللغة',
  private: 'لي-وحدي',
  topic: 'الموضوع',
  days: 'الأيام',
  by: 'بحسب',
  since: 'منذ',
  search: 'بحث',
  page: 'الصفحة',
  a: 'الأول',
  b: 'الثاني',
  measure: 'المقياس',
  subject: 'عن',
  value: 'العدد',
  from: 'من',
  to: 'إلى',
  what: 'المطلوب',
  difficulty: 'الصعوبة',
  price: 'سعر-البيتكوين',
  reward: 'المكافأة',
  hashprice: 'سعر-الهاش',
  hashrate: 'معدل-الهاش',
  efficiency: 'الكفاءة',
  power: 'القدرة',
  electricity: 'سعر-الكهرباء',
  fee: 'الرسم',
  pue: 'معامل-الموقع',
  height: 'ارتفاع-الكتلة',
  blocktime: 'زمن-الكتلة',
  privacy: 'الخصوصية',
  units: 'الوحدات',
  text: 'النص',
  url: 'العنوان',
  full: 'النص-الكامل',
  file: 'الملف',
  channel: 'القناة',
  off: 'بلا-تبليغ',
  words: 'كلمات',
  without: 'من-دون',
  told: 'لغة-التقارير',
  outlets: 'عدد-الوسائل',
  figure: 'رقم',
  promo: 'إعلاني',
  when: 'متى',
  zone: 'المنطقة-الزمنية',
  quiet: 'هدوء',
  most: 'الحد',
  publish: 'انشر-الإعلانات',
  tag: 'وسوم',
  role: 'الدور',
  report: 'التقرير',
  second: 'ثان',
  third: 'ثالث',
  other: 'الأخرى',
};

/** A word of a call in Arabic; null where it is none. */
export const arabicWord = (word: string): string | null =>
  (Object.hasOwn(ARABIC, word) ? ARABIC[word as CallWord] : undefined) ?? null;
