/**
 * Words of questions that mean the same for the choice of an operation, in every dialect: a class of them stands in both
 * languages for one and the same feature. `*` is any ending; an Arabic form may carry a clitic or the article.
 */
export const CLASSES: Readonly<Record<string, { readonly en: string; readonly ar: string }>> = {
  howmany: {
    en: 'many much',
    ar: 'كم بكم',
  },
  what: { en: 'what whats', ar: 'ما ماذا ماهو ماهي شو شنو شنوه اشنو ايش اش وش ايه واش وشو شنهو آش' },
  which: { en: 'which', ar: 'اي أي انهي أنهي انهو أنهو اينا ايها أيهما ايهم أيهم ايا' },
  who: { en: 'who whos whose whom', ar: 'مين منو منهو شكون مينو ميهو' },
  when: { en: 'when wen whens date day deadline', ar: 'متى امتى إمتى ايمتى وقتاش فوقاش تاريخ موعد ميعاد معاد يوم' },
  howfast: { en: 'fast quickly rapidly pace speed', ar: 'سرعة وتيرة' },
  whether: { en: 'is are does do did has have was were will can would', ar: 'هل' },
  more: {
    en: 'more less fewer higher lower larger bigger smaller cheaper dearer pricier costlier longer shorter greater stronger weaker faster slower better worse extra further ahead behind above below short over under beyond',
    ar: 'زيادة زياده اضافي إضافية فوق تحت دون يفوق تفوق فاق يتجاوز تتجاوز تجاوز يتخطى تتخطى',
  },
  elative: {
    en: '',
    ar: 'اكثر أكتر اقل اعلى ادنى اكبر اصغر ارخص اغلى اطول اقصر ازيد انقص اسرع ابطأ اقوى اضعف افضل احسن اسوأ اهم',
  },
  superlative: {
    en: 'most least highest lowest largest biggest smallest cheapest dearest priciest costliest longest shortest greatest strongest weakest fastest slowest best worst top fewest heaviest leading record newest oldest hungriest busiest',
    ar: 'الاكثر الأكتر الاقل الاعلى الادنى الاكبر الاصغر الارخص الاغلى الاطول الاقصر الاسرع الاقوى الاضعف الافضل الاحسن الاسوأ',
  },
  limit: {
    en: 'maximum minimum max min cap capped limit ceiling floor allowed permitted threshold',
    ar: 'الأقصى اقصى أقصاه الحد حد سقف المسموح مسموح اقصاها الأدنى',
  },
  order: {
    en: 'second third fourth rank* place runner',
    ar: 'ثاني تاني ثالث تالت الثاني الثانية التاني التانية الثالث الثالثة المرتبة المركز رتب ترتيب رتبلي',
  },
  up: {
    en: 'rise rises rose risen rising grow grows grew grown growing growth increase* climb* jump* surge* gain* added expand* go up hike* soar* swell* hiked raised raise',
    ar: 'زاد زادت يزيد تزيد بيزيد سيزيد ستزيد زادو ارتفع* يرتفع ترتفع سيرتفع ارتفاع نما نمت ينمو تنمو نمو قفز* كبر* كثرت كثرو كثروا كترت كترو صعد* تصاعد طلع* غلي غلا غليت توسع* تضاعف* ازداد* زيادة زياده رفع* هيزيد حتزيد رفعو',
  },
  down: {
    en: 'fall falls fell fallen falling drop* decline* decreas* shrink* shrank lose loses lost losing dip* cut slid slump* slip* tumble* sink* sank plunge* reduce* reduction',
    ar: 'انخفض* ينخفض تنخفض سينخفض ستنخفض انخفاض نزل* ينزل تنزل بتنزل هبط* يهبط تهبط هبوط تراجع* يتراجع تتراجع نقص* ينقص تنقص خسر* تخسر يخسر انكمش* قلو قلوا نقصو قل قلت يقل تقل نزول تقلص* خفض* رخص رخصت',
  },
  changed: { en: 'change* chang* shift* moved evolve* swing', ar: 'تغير* يتغير تتغير التغير تغيير اتغير* تبدل' },
  difference: {
    en: 'difference* differ differs gap delta minus subtract* apart spread margin shy separate*',
    ar: 'فرق الفرق فارق فجوة ناقص اطرح طرح يفرق تفرق',
  },
  left: {
    en: 'left remain* headroom room spare unused idle leftover still yet',
    ar: 'باقي بقي تبقى يتبقى متبقي متبقية المتبقي فاضل يفضل باقية بقى يبقى ضايل متاح',
  },
  times: {
    en: 'times fold multiple multiples x twice double doubled triple tripled threefold tenfold multipl* quadruple',
    ar: 'ضعف ضعفا اضعاف تضرب تضربت تضربات ينضرب انضرب ضعفين مرة مره مرات مضاعف مضاعفات مضروب',
  },
  ratio: { en: 'ratio quotient divided divide', ar: 'مقسوم مقسوما قسمة اقسم تقسيم قسمنا' },
  percent: {
    en: 'percent percentage pct percents percentages',
    ar: 'بالمية بالمئة بالميه بالمايه المية المئة المائة بالمائة مئوية المئوية مئويا مية مئويه',
  },
  nisba: { en: '', ar: 'نسبة نسبه النسبة بنسبة كنسبة نسبتها نسبته نسبتهم ونسبته' },
  points: { en: 'point points pp ppt ppts', ar: 'نقطة نقاط نقط النقاط بالنقاط نقطه' },
  share: {
    en: 'share shares fraction portion proportion part slice chunk makes accounts account represent* constitute* comprise*',
    ar: 'حصة حصته حصتها نصيب يشكل تشكل يشكلون بيشكل بتشكل يمثل تمثل بيمثل جزء قسم شكل شكلت يغطي تغطي',
  },
  per: { en: 'per each every apiece', ar: 'لكل للواحد الواحد الواحدة' },
  whole: {
    en: 'whole entire all overall total world national global of',
    ar: 'كامل كل كلها كله الكلي الكلية مجمل العالمي العالمية اجمالي الاجمالي إجماليها',
  },
  add: {
    en: 'sum add added adds plus combined together altogether both combine aggregate totals totalled cumulative',
    ar: 'مجموع المجموع اجمع جمع جمعنا نجمع تجمع اجمعلي اجمعلنا زائد زايد معا سوا مجتمعة مجتمعين مجموعين مجموعة كلهم بعض الاجمالي كليهما',
  },
  mean: { en: 'average averaged averages avg mean averaging', ar: 'متوسط المتوسط وسطي وسطيا معدل المعدل بالمتوسط' },
  yearly: { en: 'annual annually yearly annualised annualized yoy', ar: 'سنوي سنويا سنوية السنوي السنوية بالسنة' },
  monthly: { en: 'monthly daily weekly quarterly', ar: 'شهري شهريا الشهري الشهرية يومي يوميا اليومي باليوم بالشهر' },
  compound: { en: 'cagr compound* compounded', ar: 'مركب المركب مركبا مركبة' },
  rate: { en: 'rate', ar: 'معدل' },
  equals: {
    en: 'convert* equal* equivalent express* turn amount amounts corresponds translate* conversion restate* into works',
    ar: 'حول حوّل حولي حولها حوله حولهالي تحويل يساوي تساوي بيساوي بتساوي يعادل تعادل بيعادل معادل يقابل تقابل يعني تعني بوحدة',
  },
  running: {
    en: 'running ran run runs constant continuous* steady nonstop stop flat out clock round-the-clock full',
    ar: 'اشتغل* يشتغل تشتغل شغال شغالة توقف طول طوال مدار ثابت مستمر ثابتة مستمرة عمل عملت وزعنا موزع انطفى',
  },
  spread: { en: 'spread spreading averaged smoothed', ar: 'وزعنا موزع موزعة وزع وزعت' },
  news: {
    en: 'article* story stories coverage headline* news mention* outlet* source* report reports topics topic pieces item items posts covered feeds trending',
    ar: 'مقال* مقالات خبر اخبار الاخبار تغطية التغطية قصص قصة تقارير تقرير حديث الحديث مصدر مصادر مواضيع موضوع المواضيع عناوين مادة مواد ذكرت انذكر* منشور*',
  },
  say: {
    en: 'said say says claim* think* believe* argue* warn* accord* expect* predict* told tell quote* opinion view statement declared announced called calls described suggest* doubt* insist* dismiss* name? word words reckon* complain*',
    ar: 'قال قالت يقول تقول قول صرح* تصريح حذر* يحذر توقع* يتوقع رأى يرى يعتقد اعلن* وصف* ذكر اكد* انتقد* كلام رأي لسان زعم* شكك* اشتكى القائل قالها قاله وعد*',
  },
  list: {
    en: 'list show give names name enumerate headlines latest display',
    ar: 'اعرض اعرضلي هات هاتلي وريني عطيني اعطني ورني اذكر عدد سم اسماء قائمة لائحة آخر اسرد فرجيني',
  },
  trend: {
    en: 'trend* heating attention buzz hot popular trending talked lately hotter cooling',
    ar: 'رايج رائج يتصدر تتصدر اتجاه صاعد صاعدة ترند اهتمام ينحكى ضجة شائع',
  },
  compare: {
    en: 'compare compared comparing comparison versus vs against contrast beside side stack head',
    ar: 'قارن مقارنة قارنلي بالمقارنة مقابل مقارنا قارنلنا قدام',
  },
  than: { en: 'than', ar: 'عن منه منها مما عما' },
  or: { en: 'or', ar: 'ام ولا او أو أم والا ولّا' },
  and: { en: 'and', ar: '' },
  between: { en: 'between among', ar: 'بين' },
  from: { en: 'from since', ar: 'من منذ مذ' },
  to: { en: 'to until till', ar: 'الى إلى لغاية حتى لحد' },
  by: { en: 'by', ar: '' },
  of: { en: 'of', ar: 'ديال تبع بتاع بتاعة متاع حق مال' },
  in: { en: 'in as', ar: 'في ف' },
  about: { en: 'about on regarding concerning', ar: 'عن حول بخصوص بشأن' },
  suppose: { en: 'if suppose assume assuming given once with at', ar: 'لو اذا إذا عند بفرض افترض على' },
  my: {
    en: 'i my me mine we our im i’m',
    ar: 'عندي جهازي اجهزتي انا لي نحن ادفع بدفع اربح ربحي شغلت معي اشغل ندفع هدفع بحتاج احتاج لجهازي',
  },
  money: {
    en: 'profit* earn* bill cost costs costing pay pays margin revenue break-even breakeven break even owe proceeds income make makes worth payback',
    ar: 'ربح الربح ارباح فاتورة كلفة تكلفة كلف تكلف كلفت دخل ايراد ايرادات عائد التعادل صافي هامش يغطي مكسب بتكلف ادفع',
  },
  machine: {
    en: 'rig rigs machine machines miner unit units asic',
    ar: 'جهاز اجهزة ماكينة ماكينات مكينة الة جهازا جهازي',
  },
  compute: {
    en: 'calculate calc work compute multiply estimate theoretical* implied imply implies difficulty network reward blocks',
    ar: 'احسب احسبلي حساب اضرب نظريا تقديري* صعوبة مكافأة المكافأة كتلة بلوك تقدير',
  },
  count: { en: 'number count', ar: 'عدد' },
  not: { en: 'not without except excluding aside leaving minus', ar: 'بدون غير دون ما عدا باستثناء مو مش ليس' },
  period: {
    en: 'month months quarter quarters week weeks year years',
    ar: 'شهر شهور اشهر أشهر ربع ارباع سنة سنوات عام اسبوع اسابيع',
  },
  actor: {
    en: 'company companies country countries firm firms regulator state states region regions zone site sites agency minister official analyst bank executive person people department departments city',
    ar: 'شركة شركات دولة دول بلد بلدان هيئة جهة جهات ولاية منطقة مناطق موقع مواقع وزير مسؤول محلل بنك شخص مدينة محافظة محافظات خبير',
  },
  please: { en: 'please pls kindly', ar: 'فضلك سمحت رجاء' },
};
