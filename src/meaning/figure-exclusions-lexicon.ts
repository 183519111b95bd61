import { fold } from '#src/language/text.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').filter(Boolean).map(fold));

/** Behind these a number is a name, whatever follows it. */
export const NAMES_STRICT = set(
  'section sections article articles no nos number numbers bill law act page pages chapter docket dockets bills laws acts rules eip bip hb sb hr ' +
    'العدد المادة مادة المادتين المواد رقم برقم أرقام القانون قانون البند بند الفقرة المرسوم مرسوم القرار قرار الصفحة الفصل',
);

/** Behind these a number is a name, unless a unit or a scale follows: a level of 5 is a figure, Level 5 is none. */
export const NAMES_LOOSE = set(
  'hut nasdaq russell ftse block blocks height phase stage tier type version model route rule order case form item step figure table gen generation series ' +
    'manual core code codes hs guideline memo circular memorandum protocol edition volume vol serial invoice rev revision ver firmware room rooms office offices floor hall bay berth pier terminal street lane wing aisle shelf district region regions zones units reactors buildings phases stages tiers types versions areas area ward precinct flight rate unit zone lot pool reactor building proposition prop title schedule exhibit annex appendix class category grade level part round ' +
    'antminer whatsminer avalon antminers boeing airbus windows llama gpt highway interstate suite apt box po zip ' +
    'الكتلة كتلة المرحلة مرحلة الإصدار إصدار نسخة الطراز طراز موديل الجدول الفئة فئة المستوى الدائرة القناة الجيل جيل الملحق المفاعل ملحق المنطقة المنطقتين المناطق المكتب مكتب الغرفة غرفة القاعة الطابق البوابة بوابة الرصيف رصيف الشارع شارع المبنى الصف التعميم تعميم النشرة الدليل المواصفة الرمز رمز الكود الإشعار الحقل البئر المربع القطاع القطعة النموذج الجناح الحي',
);

/** Words that never begin what a count counts. */
export const NO_NOUN_EN = set(
  'a an the and or nor but of to in on at by for from with without within per as than that which who whose this these those its his her their our your my it they he she we i you ' +
    'is was are were be been being has have had do does did will would could should may might must can not no ' +
    'up down more less fewer over under above below about around roughly nearly almost only just also yet now then so if when while where because since until during before after between ' +
    'through against versus vs across among plus minus times percent ago earlier later today yesterday tomorrow last next each every all both any some such compared according ' +
    'rose fell grew said says was reached including excluding via into onto out off how what why there here year-over-year annually daily monthly yearly ' +
    'equals is less versus thus across has does goes says plans needs uses makes takes gives gets means adds ends runs was its yes does less plus deserves lies marks saw stands sees shows remains becomes begins starts brings comes looks serves',
);

export const NO_NOUN_AR = set(
  'في من على إلى عن مع أو أم ثم بل حتى خلال بعد قبل منذ عند لدى بين كما أي أن إن إلا لا لم لن ما هو هي هذا هذه ذلك تلك التي الذي الذين مقارنة مقابل وفق وفقا بحسب حسب بينما فيما حيث لكن ليس ليست كان كانت يكون ' +
    'سنويا شهريا يوميا أسبوعيا تقريبا فقط أيضا كذلك نحو حوالي أكثر أقل أكبر أعلى أدنى فأكثر فأقل على وفي ومن وعلى وإلى وعن ومع بعدما قبيل ضمن عبر ضد دون سوى غير كل بعض أمس اليوم غدا نهاية بداية لكل كلها عام سنة شهر مئوية بالفعل حاليا الآن منها منه منهم فيها فيه فيهم لها له لهم عليها عليه عليهم بها به بهم إليها إليه عنها عنه لديها لديه لديهم مما عما مطلع أوائل أواخر منتصف ختام صباح مساء فجر ظهر غداة وحدها وحدهم بعده بعدها قبله قبلها بفضل بسبب شمالي جنوبي شرقي غربي شمال جنوب شرق غرب تجد تمر تصل يصل تبلغ يبلغ بلغ بلغت سيبلغ ستبلغ تعمل يعمل تستهلك يستهلك تنتج ينتج تسحب يسحب تضم يضم تقع يقع تقول يقول قال قالت يمكن يعني تعني يعادل تعادل يزيد تزيد يقل تقل سيكون ستكون تكون جاء جاءت',
);

/** Plurals without s. */
export const PLURALS_EN = set(
  'people men women children staff aircraft personnel gpus asics households countries data-centers police fish sheep',
);

/** Words in -s that are no plurals of things. */
export const NOT_PLURAL_EN = set(
  'this less plus versus thus gas business process across bus access progress series news was is has its does us as campus status basis focus consensus surplus bonus texas kansas arkansas illinois massachusetts',
);

/** What comes in twos in this field; the dual is made by rule. */
export const DUAL_NOUNS_AR =
  'شركة موقع محطة رخصة ترخيص منشأة دولة ولاية مبنى جهاز مركز مشروع عقد وحدة مزرعة منجم شخص مصنع مفاعل مجمع صفقة اتفاقية محافظة مدينة منطقة قضية بنك بورصة سفينة حاوية خط جهة فرع منصة محول منزل'.split(
    ' ',
  );

/** Plural scales without a number before them are vague: hundreds of, آلاف. */
export const VAGUE = set(
  'hundreds thousands millions billions trillions dozens tens scores آلاف الآلاف ملايين الملايين مليارات المليارات مئات المئات عشرات العشرات بلايين',
);
