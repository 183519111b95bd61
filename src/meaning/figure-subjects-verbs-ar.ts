import { remembered } from '#src/base/memo.ts';
import { fold } from '#src/language/text.ts';
import { DOWN_AR, LEVEL_AR, UP_AR } from './figure-verbs-lexicon.ts';

/** Further verbs of news, perfect and stem of the imperfect: whose deed it is stands behind them. */
const FURTHER =
  'ذهب:ذهب صدّر:صدر أكد:ؤكد أفاد:فيد ذكر:ذكر أضاف:ضيف أوضح:وضح أشار:شير كشف:كشف أظهر:ظهر بين:بين نقل:نقل رجح:رجح اعتبر:عتبر رأى:رى نفى:نفي دعا:دعو طلب:طلب وعد:عد تعهد:تعهد قارب:قارب ناهز:ناهز ربا:ربو زهاء:زهاء فاق:فوق قل:قل زاد:زيد جنى:جني درّ:در أدر:در تقاضى:تقاضى تلقى:تلقى نال:نال أنهى:نهي بدأ:بدأ باشر:باشر أتم:تم أكمل:كمل استكمل:ستكمل أبرم:برم وقّع:وقع أنشأ:نشئ بنى:بني شيد:شيد أقام:قيم ركب:ركب نصب:نصب ثبت:ثبت نشر:نشر شحن:شحن سلم:سلم تسلم:تسلم استلم:ستلم استأجر:ستأجر أجر:ؤجر عرض:عرض طرح:طرح أصدر:صدر موّل:مول رهن:رهن سدد:سدد ديّن:دين أعاد:عيد حول:حول نقل:نقل خزن:خزن كدس:كدس راكم:راكم استثمر:ستثمر خصص:خصص رصد:رصد أنفق:نفق تكلف:تكلف كلف:كلف تحمل:تحمل عانى:عاني تعرض:تعرض توقف:توقف عطل:عطل تعطل:تعطل أوقف:وقف أغلق:غلق فصل:فصل قطع:قطع صادر:صادر داهم:داهم اعتقل:عتقل أوقف:وقف أحال:حيل غرم:غرم عاقب:عاقب حظر:حظر منع:منع جرم:جرم رخص:رخص أجاز:جيز ألغى:لغي علق:علق مدد:مدد امتد:متد استمر:ستمر دام:دوم استغرق:ستغرق انتهى:نتهي سرى:سري بقي:بقى ظل:ظل أصبح:صبح صار:صير بات:بيت غدا:غدو أعفى:عفي ألزم:لزم أجبر:جبر شمل:شمل ضم:ضم تضمن:تضمن تألف:تألف تكون:تكون احتوى:حتوي استوعب:ستوعب اتسع:تسع نص:نص قضى:قضي قيد:قيد حد:حد اقتصر:قتصر تغطى:تغطى زود:زود أمد:مد غذى:غذي ولد:ولد حرق:حرق أحرق:حرق أطلق:طلق انبعث:نبعث استهلك:ستهلك شغّل:شغل عدّن:عدن نفذ:نفذ أدار:دير سيطر:سيطر هيمن:هيمن تصدر:تصدر احتل:حتل تجاوز:تجاوز تخطى:تخطى تعدى:تعدى تداول:تداول اختتم:ختتم افتتح:فتتح أقفل:قفل تأرجح:تأرجح دار:دور حام:حوم استوى:ستوي اقترب:قترب ابتعد:بتعد جاء:جيء أتى:أتي تأتى:تأتي حل:حل ولي:لي سبق:سبق تبع:تبع أسهم:سهم ساهم:ساهم شارك:شارك أسس:ؤسس تأسس:تأسس غيّر:غير واكب:واكب انتقل:نتقل نزح:نزح غادر:غادر وافق:وافق رفض:رفض صوّت:صوت أقر:قر اعتمد:عتمد أيد:ؤيد عارض:عارض تقدم:تقدم قدم:قدم دخل:دخل خرج:خرج جذب:جذب استقطب:ستقطب وظف:وظف شغل:شغل سرّح:سرح استعان:ستعين استفاد:ستفيد حصد:حصد حاز:حوز نجح:نجح فشل:فشل تمكن:تمكن استطاع:ستطيع اضطر:ضطر أدى:ؤدي تسبب:تسبب أثر:ؤثر استدعى:ستدعي تطلب:تطلب لزم:لزم كفى:كفي استحق:ستحق أضر:ضر خص:خص خفف:خفف وفّر:وفر ادخر:دخر أنقذ:نقذ استرد:سترد استعاد:ستعيد عوض:عوض عاد:عود رجع:رجع شهد:شهد عرف:عرف لاحظ:لاحظ قاس:قيس قيّم:قيم سعّر:سعر ثمّن:ثمن اتفق:تفق تعاقد:تعاقد تعاون:تعاون اندمج:ندمج استحوذ:ستحوذ عزا:عزو شكا:شكو حذر:حذر نبه:نبه طمأن:طمئن أوصى:وصي نصح:نصح سعى:سعى طمح:طمح نوى:نوي هدف:هدف رمى:رمي تطلع:تطلع أمل:أمل انبثق:نبثق تفرض:تفرض باع:باع أبقى:بقي أخرج:خرج أدخل:دخل ربط:ربط وصل:وصل اتصل:تصل أضحى:ضحي تفوق:تفوق هبط:هبط ارتد:رتد اشترط:شترط اكتفى:كتفي استأثر:ستأثر انفرد:نفرد تدفق:تدفق ضاعف:ضاعف رفع:رفع تراكم:تراكم انضم:نضم تضمنت:تضمن حمى:حمي فتح:فتح حصر:حصر أخطر:خطر تحكم:تحكم تبنى:تبنى أنجز:نجز سحب:سحب أودع:ودع حقق:حقق تلاشى:تلاشى تبخر:تبخر اختلف:ختلف تفاوت:تفاوت تباين:تباين وقع:قع وجد:جد ورد:رد وزن:زن حكم:حكم سجن:سجن دان:دين وضع:ضع اختبر:ختبر شدد:شدد اختار:ختار احترق:حترق انهار:نهار';

export interface ArabicVerb {
  /** Feminine by its form: انخفضت, تبلغ. */
  readonly feminine: boolean;
  /** ينتج rather than أنتج. */
  readonly running: boolean;
  /** A noun of doing is written alike: رفع, تراجع. */
  readonly noun: boolean;
}

const PERFECT: readonly (readonly [string, boolean])[] = [
  ['', false],
  ['ت', true],
  ['وا', false],
  ['ا', false],
  ['تا', true],
  ['نا', false],
];
const build = (): ReadonlyMap<string, ArabicVerb> => {
  const table = new Map<string, ArabicVerb>();
  const put = (word: string, verb: ArabicVerb): void => {
    const key = fold(word);
    if (!table.has(key)) table.set(key, verb);
  };
  const rows = [
    ...FURTHER.split(' ').map((row) => row.split(':') as [string, string]),
    ...[...UP_AR, ...DOWN_AR, ...LEVEL_AR].map(([perfect, stem]) => [perfect, stem] as [string, string]),
  ];
  for (const [perfect, stem] of rows) {
    const bare = fold(perfect);
    // رفع and تراجع are nouns of doing as well; انخفض, أنتج and عانى are not.
    const noun = /^(?:[^اأ][^اي][^اي]|ت.{3,4})$/.test(bare) && !/[اي]$/.test(bare) && bare !== 'قال';
    const root = perfect.replace(/[ىا]$/, '');
    for (const [end, feminine] of PERFECT)
      put((end && root !== perfect ? root : perfect) + end, { feminine, running: false, noun: noun && end === '' });
    for (const end of ['', 'وا', 'ون', 'ان', 'ن']) {
      put(`ي${stem}${end}`, { feminine: false, running: true, noun: false });
      put(`ت${stem}${end}`, { feminine: true, running: true, noun: false });
      if (!end) put(`ن${stem}`, { feminine: false, running: true, noun: false });
    }
  }
  return table;
};
const VERBS = build();
/** Nouns of every day that are written like a verb. */
const NOUNS =
  /^(?:وادي|واد|ولايه|وزاره|وزير|وحده|وكاله|وسط|وقت|ورشه|ورشات|تعدين|تعرفه|تكلفه|تقنيه|تجاره|تمويل|تشغيل|تقرير|تحديث|تقدير|توليد|توسعه|تركيا|تكساس|تونس|تموز|تشرين|يناير|يونيو|يوليو|بين|قبل|حول|عقد|حجم|شغل|بيت|عدد|نص|حد|قطع|نقل|بدا|جل|كل|قيد|ذكر|سبق|نحو|شمس|دين|ديون|عمل|وقت|وقود|تسع|ثمن|سعر|اثر|خطر|امل|ان|فتح|علي|اجر|قيم|سلم|هدف|علق|ينص|غير|تقل|يقل|شحن|وفر|غاز|ربع|حمل|حرق|در|ضم|خص|تم|مول|تال)$/;
const READ = /^(?:ينص|تنص|يقل|تقل|بدا|سبق|تم|وفر|علق|تسع)$/;

/** A word as a verb, the particles in front and the pronoun behind cut off; null where it is none. */
export const arabicVerb = remembered((key): ArabicVerb | null => {
  const whole = find(key);
  if (whole) return whole;
  if (/^[وف]./.test(key)) {
    const rest = find(key.slice(1)) ?? future(key.slice(1));
    if (rest) return rest;
  }
  return future(key);
});
/** سيرتفع, ليبلغ: the imperfect behind a particle. */
const future = (key: string): ArabicVerb | null => {
  if (/^[سل][يت]/.test(key)) return running(find(key.slice(1)));
  // لو …، لقفزت: the answer to an if.
  return /^ل.{3,}ت$/.test(key) ? find(key.slice(1)) : null;
};
const running = (verb: ArabicVerb | null): ArabicVerb | null => (verb?.running ? verb : null);

const find = (key: string): ArabicVerb | null => {
  if (key.length < 2 || (NOUNS.test(key) && !READ.test(key))) return null;
  const plain = VERBS.get(key);
  if (plain) return plain;
  const root = key.replace(/(?:ها|هم|هما|ه)$/, '');
  const verb = root !== key && root.length > 2 ? VERBS.get(root) : undefined;
  return verb && (verb.running || verb.feminine) ? { ...verb, noun: false } : null;
};

const DOING =
  /^(?:اضافه|زياده|رفع|خفض|توسيع|توسعه|بناء|انشاء|شراء|بيع|استثمار|تشغيل|تركيب|تقليص|تقليل|مضاعفه|انفاق|جمع|سداد|نشر|تعدين|انتاج|استخدام|نقل|اغلاق|ربط|تطوير|ضخ|اقتراض|ايقاف|فصل|توفير|استيراد|تخصيص|تحويل|دفع|فرض|منح)$/;
/** A noun that says what is done; those of the second form, تفكيك, by their shape. */
export const isDoing = remembered((key): boolean => {
  const bare = key.replace(/^[وبل](?=.{4})/, '');
  return DOING.test(bare) || (/^ت..ي.$/.test(bare) && bare !== 'تعدين');
});
