import type { EventKind } from './event.ts';

/** News that is none of Barq's topics. */
const harvest: EventKind = {
  id: 'harvest',
  topics: [],
  weight: 5,
  cast: { who: 'company', place: 'place', person: 'person' },
  facts: {
    crop: {
      measure: null,
      unit: 't',
      low: 12,
      high: 900,
      step: '1000',
      subject: 'place',
      period: 'year',
      bounds: ['more_than'],
    },
    change: { measure: null, unit: '%', low: 3, high: 44, subject: 'place', role: 'change' },
    workers: { measure: 'count', unit: 'count', noun: 'workers', low: 120, high: 990, subject: 'who' },
  },
  en: {
    titles: [
      'Olive harvest in {place} comes to {crop}',
      'Growers in {place} bring in {crop}',
      'Rain [helps|saves] the olives of {place}',
    ],
    leads: [
      "Farmers in {place} brought in {crop} of olives {crop.when}, the growers' association said on {day}, {change} more than the season before.",
      'The olive harvest in {place} came to {crop} {crop.when}, a rise of {change}.',
    ],
    details: ['{who}, which presses most of the oil, hired {workers} for the season.'],
    colour: [
      'Rain in spring and a mild summer had helped the trees.',
      'Prices at the weekly market fell a little.',
      'The oldest trees in the valley are said to be eight centuries old.',
      'Schools closed for a week so that families could help with the picking.',
    ],
    quotes: [
      '"My grandfather would have called it a good year," said {person}, who farms a hillside.',
      '{person} said that pickers were harder to find than rain.',
    ],
  },
  ar: {
    titles: [
      'موسم الزيتون في {place} يبلغ {crop}',
      'مزارعو {place} يجنون {crop}',
      'الأمطار [تساعد|تنقذ] زيتون {place}',
    ],
    leads: [
      'جنى المزارعون في {place} {crop} من الزيتون {crop.when}، وفق ما ذكر اتحاد المزارعين يوم {day}، بزيادة قدرها {change} على الموسم السابق.',
      'بلغ موسم الزيتون في {place} {crop} {crop.when}، بارتفاع نسبته {change}.',
    ],
    details: ['ووظفت {who}، التي تعصر معظم الزيت، {workers} لهذا الموسم.'],
    colour: [
      'وكانت أمطار الربيع واعتدال الصيف قد ساعدا الأشجار.',
      'وتراجعت الأسعار قليلا في السوق الأسبوعية.',
      'ويقال إن أقدم أشجار الوادي عمرها ثمانية قرون.',
      'وأغلقت المدارس أسبوعا كي تساعد الأسر في القطاف.',
    ],
    quotes: [
      'وقال {person} الذي يزرع سفح تل: "كان جدي سيسميه عاما طيبا".',
      'وقال {person} إن العثور على عمال القطاف أصعب من انتظار المطر.',
    ],
  },
};

const museum: EventKind = {
  id: 'museum',
  topics: [],
  weight: 5,
  cast: { place: 'place', person: 'person', who: 'company' },
  facts: {
    visitors: {
      measure: 'count',
      unit: 'count',
      noun: 'visitors',
      low: 14,
      high: 620,
      step: '1000',
      subject: 'place',
      period: 'year',
      bounds: ['more_than'],
    },
    cost: { measure: 'cost', unit: 'USD', low: 2, high: 88, step: '1000000', subject: 'place' },
  },
  en: {
    titles: [
      'Museum of seafaring reopens in {place}',
      '{visitors} came to the museum of {place}',
      'A lighthouse becomes a museum in {place}',
    ],
    leads: [
      'The museum of seafaring in {place} reopened on {day} after repairs that cost {cost}.',
      'A museum of seafaring has reopened in {place}, where {visitors} came {visitors.when}.',
    ],
    details: ['The house counted {visitors} {visitors.when}.', 'The repairs cost {cost}, part of it given by {who}.'],
    colour: [
      'A wooden boat found in the mud of the harbour is the heart of the collection.',
      'Children may climb the mast of a training ship.',
      'Guides tell the story of divers in four languages.',
      'Admission is free on the first day of each month.',
    ],
    quotes: [
      '"We show hands, not heroes," said {person}, who directs the museum.',
      '{person}, a retired captain, gave the museum his logbooks.',
    ],
  },
  ar: {
    titles: ['إعادة افتتاح متحف الملاحة في {place}', '{visitors} في متحف {place}', 'منارة تتحول إلى متحف في {place}'],
    leads: [
      'أعاد متحف الملاحة في {place} فتح أبوابه يوم {day} بعد ترميم كلف {cost}.',
      'أعيد افتتاح متحف للملاحة في {place}، التي قصدها {visitors} {visitors.when}.',
    ],
    details: ['وأحصى المتحف {visitors} {visitors.when}.', 'وبلغت كلفة الترميم {cost}، قدمت {who} جزءا منها.'],
    colour: [
      'وفي قلب المجموعة قارب خشبي عثر عليه في طين الميناء.',
      'ويمكن للأطفال تسلق صاري سفينة تدريب.',
      'ويروي المرشدون حكاية الغواصين بأربع لغات.',
      'والدخول مجاني في أول يوم من كل شهر.',
    ],
    quotes: [
      'وقالت {person} مديرة المتحف: "نعرض الأيدي لا الأبطال".',
      'وأهدى القبطان المتقاعد {person} المتحف سجلات رحلاته.',
    ],
  },
};

const travel: EventKind = {
  id: 'travel',
  topics: [],
  weight: 5,
  cast: { who: 'company', place: 'place', person: 'person' },
  facts: {
    riders: {
      measure: 'count',
      unit: 'count',
      noun: 'passengers',
      low: 20,
      high: 980,
      step: '1000',
      subject: 'who',
      period: 'month',
      bounds: ['approx'],
    },
    change: { measure: null, unit: '%', low: 2, high: 37, subject: 'who', role: 'change' },
    beds: { measure: 'count', unit: 'count', noun: 'beds', low: 80, high: 900, subject: 'place' },
  },
  en: {
    titles: [
      'Night trains to {place} carry {riders}',
      '{who} adds a night train to {place}',
      'More travellers choose the night train to {place}',
    ],
    leads: [
      'Night trains to {place} carried {riders} {riders.when}, the operator {who} said on {day}.',
      '{who} will run a second night train to {place} after {riders} used the first one {riders.when}.',
    ],
    details: ['Bookings for the summer are up {change} so far.', 'A new hotel beside the station has {beds}.'],
    colour: [
      'The restaurant car serves breakfast from six.',
      'Bicycles travel free outside the holidays.',
      'The line follows the coast for two hours and is said to be one of the finest of the country.',
      'Cars of the 1980s were rebuilt rather than replaced.',
    ],
    quotes: [
      '"People want to arrive rested," said {person} of {who}.',
      '{person}, a teacher, said she had slept through the border.',
    ],
  },
  ar: {
    titles: [
      'قطارات الليل إلى {place} تنقل {riders}',
      '{who} تضيف قطارا ليليا إلى {place}',
      'مسافرون أكثر يختارون قطار الليل إلى {place}',
    ],
    leads: [
      'نقلت قطارات الليل إلى {place} {riders} {riders.when}، وفق ما ذكرت الشركة المشغلة {who} يوم {day}.',
      'ستسير {who} قطارا ليليا ثانيا إلى {place} بعدما استخدم الأول {riders} {riders.when}.',
    ],
    details: ['وارتفعت حجوزات الصيف حتى الآن بنسبة {change}.', 'ويضم فندق جديد قرب المحطة {beds}.'],
    colour: [
      'وتقدم عربة المطعم الفطور ابتداء من السادسة.',
      'وتنقل الدراجات مجانا خارج أيام العطل.',
      'ويحاذي الخط الساحل ساعتين، ويقال إنه من أجمل خطوط البلاد.',
      'وأعيد بناء عربات من الثمانينيات بدلا من استبدالها.',
    ],
    quotes: [
      'وقال {person} من {who}: "يريد الناس أن يصلوا مرتاحين".',
      'وقالت المعلمة {person} إنها نامت عند عبور الحدود.',
    ],
  },
};

export const GENERAL: readonly EventKind[] = [harvest, museum, travel];
