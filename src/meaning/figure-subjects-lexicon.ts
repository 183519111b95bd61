import { fold } from '#src/language/text.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').filter(Boolean).map(fold));

/** Nouns that name what is measured, not whose it is: behind them or in their genitive stands the subject. */
export const MEASURE_NOUNS_EN = set(
  'share shares hashrate hash rate capacity demand load consumption use usage output production price prices cost costs power electricity emissions revenue revenues income profit profits loss losses ' +
    'net earnings sales hashprice difficulty efficiency holdings debt spending investment capex margin bill bills rate rates tariff tariffs figure figures total average level levels number ' +
    'uptime availability curtailment hashpower energy footprint treasury balance sheet reserves stock shares market value worth mining growth peak gross operating cash flow annual quarterly monthly daily global ' +
    'charge charges fee fees reward rewards subsidy turnover takings liabilities borrowings expenses outlay budget dividend yield shortfall deficit surplus draw throughput term pipeline savings tax taxes levy duty backlog wholesale valuation fine fines penalty penalties fare quota quotas ceiling limit surcharge surcharges premium deposit royalty royalties pile stockpile stockpiles coffers inventory inventories payback results highlights proceeds receipts payout payouts writedown writedowns impairment impairments ebitda ebit pretax equity cashflow headcount workforce downtime occupancy utilisation utilization throughput leverage backlog runway burn offtake intake withdrawals need needs appetite requirements requirement lifespan lifetime breakeven margin margins buyback buybacks dividends subsidies',
);
export const MEASURE_HEADS_AR = set(
  'طاقة كفاءة بطاقة النقدية تعرفة تعريفة رسوم غرامة ضريبة حصة نصيب قدرة قدرات سعة معدل الهاش التجزئة استهلاك إنتاج إيرادات عائدات أرباح خسائر صافي سعر أسعار كلفة تكلفة تكاليف انبعاثات ديون استثمارات مبيعات رصيد حيازات حيازة طلب حمل أحمال متوسط إجمالي حجم قيمة عدد نسبة مستوى ' +
    'الإيرادات الأرباح الخسائر الأسعار القدرة الطلب الاستهلاك الإنتاج الكهرباء الطاقة التكلفة الكلفة الصعوبة صعوبة كفاءة فاتورة قوة الحوسبة الإنتاجية القدرات الانبعاثات أسطول احتياطي مخزون العجز عجز الغرامة الضريبة السنوي السنوية الشهري اليومي التشغيلية التشغيلي العاملة العامل المركبة الصافي الصافية الأقصى ذروة حجم الحصة النسبة المعدل المتوسط سعر التشغيل التعدين ' +
    'ثمن خسارة ربح هامش دخل الدخل عائد عوائد مداخيل مكافأة نقص فائض حد سقف سحب السحب رسم مدة فترة تشغيل استخدام استعمال أسهم سهم ميزانية إنفاق نفقات أصول سيولة قروض قرض ضرائب فواتير انقطاع وفورات كمية كميات معدلات مستويات كهرباء رأس مال المال استرداد حصص الأسهم توليد استطاعة استطاعات جهد سرعة كيلوواط الكيلوواط ميغاواط الميغاواط ميجاواط الميجاواط ساعة الساعة ساعي الساعي النقد السيولة النقدية الخزينة تغريم الرسوم تدفق تدفقات المياه مياه',
);

/** Words at which a noun phrase ends. */
export const ENDS_EN = set(
  'that which who whose and or but while as at in on by for from with to of than after before during since until against between through because if when where about its it they he she we you i this these those there said says also now still then only just already',
);
export const ENDS_AR = set(
  'إلى الى من في عن على مع بين خلال بعد قبل منذ حتى أن إن التي الذي ما مما نحو حوالي قرابة أكثر أقل بنسبة بمقدار بنحو بواقع بقيمة بحلول عام وفق وفقا بحسب مقارنة لكن فيما بينما إذ حيث ثم كل لا لم لن قد هذا هذه كما أي حاليا فوق دون تحت اعتبارا ابتداء ضمن عبر بما ليصل لتصل لتبلغ ليبلغ بفضل بسبب رغم إما سنويا يوميا شهريا قدرها نسبته نسبتها مقابلها مقابله أيضا فقط منها منهم عند بحدود بأكثر بأقل ب ل',
);
/** Pronouns stand for what the text named before; they are no subject by themselves. */
export const PRONOUNS = set(
  'it them him her us they he she we i you this that these those there which who its their what هو هي هم هذا هذه ذلك تلك وهو وهي التي الذي ذلك',
);
/** Words in front of a name that are no part of it. */
export const OPENERS = set(
  'what whatever the a an new single its their our this that these those total average about around each every some both all nearly roughly meanwhile however and but also in at',
);
/** What is signed. */
export const AGREEMENT =
  /^(?:deals?|contracts?|leases?|agreements?|mergers?|acquisitions?|takeovers?|transactions?|accords?|pacts?|ppas?|partnerships?|tenders?)$/;
