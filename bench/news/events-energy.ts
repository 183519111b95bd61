import type { EventKind } from './event.ts';

/** Demand peaks on a grid. */
const peak: EventKind = {
  id: 'peak',
  topics: ['energy'],
  weight: 8,
  cast: { who: 'grid', place: 'place', person: 'person' },
  facts: {
    peak: {
      measure: 'power_demand',
      unit: 'MW',
      low: 900,
      high: 9_800,
      step: '10',
      subject: 'who',
      bounds: ['more_than'],
    },
    record: {
      measure: 'power_demand',
      unit: 'MW',
      low: 88,
      high: 99,
      of: 'peak',
      subject: 'who',
      role: 'from',
      period: 'year',
    },
    margin: { measure: null, unit: '%', low: 41, high: 188, step: '0.1', subject: 'who' },
    use: {
      measure: 'electricity_consumption',
      unit: 'GWh',
      low: 1_200,
      high: 64_000,
      subject: 'who',
      period: 'year',
    },
    ahead: {
      measure: 'electricity_consumption',
      unit: 'GWh',
      low: 108,
      high: 165,
      of: 'use',
      subject: 'who',
      role: 'to',
      period: 'by',
      modality: 'forecast',
    },
    price: { measure: 'electricity_price', unit: 'USD/MWh', low: 190, high: 940, subject: 'who', bounds: ['at_most'] },
  },
  en: {
    titles: [
      'Power demand at {who} [hits|reaches] {peak}',
      'Heat pushes {who} to a peak of {peak}',
      '{who} sees electricity use growing to {ahead}',
      'Reserves thin on the grid of {who}',
    ],
    leads: [
      'Electricity demand on the grid of {who} [peaked at|climbed to] {peak} on {day}, beating the record of {record} set {record.when}.',
      'A heatwave drove the load of {who} to {peak}, the operator said on {day}. The old record, set {record.when}, was {record}.',
    ],
    details: [
      'The reserve margin of {who} shrank to {margin} for an hour.',
      'Customers in the area used {use} {use.when}.',
      'The operator expects consumption to reach {ahead} {ahead.when}.',
      'Wholesale power cost {price} at the height of the evening.',
    ],
    colour: [
      'Households were asked to run washing machines at night.',
      'Two gas plants were out for repairs, and imports from a neighbouring grid filled part of the gap.',
      'Operators plan for the hottest day in ten years, and such days have become more frequent.',
      'Hydropower reservoirs near {place} stood lower than usual for the season.',
    ],
    quotes: [
      '"We had plants left, but not many," said {person}, who runs the control room.',
      '{person} said that new large loads would have to wait until lines were built.',
    ],
  },
  ar: {
    titles: [
      'الطلب على الكهرباء لدى {who} [يبلغ|يصل إلى] {peak}',
      'الحر يدفع أحمال {who} إلى ذروة عند {peak}',
      '{who} تتوقع نمو استهلاك الكهرباء إلى {ahead}',
      'الاحتياطي يتقلص في شبكة {who}',
    ],
    leads: [
      '[بلغ|وصل] الطلب على الكهرباء في شبكة {who} ذروة عند {peak} يوم {day}، محطما الرقم القياسي البالغ {record} والمسجل {record.when}.',
      'دفعت موجة حر أحمال {who} إلى {peak}، وفق ما ذكرت الجهة المشغلة يوم {day}. وكان الرقم القياسي السابق، المسجل {record.when}، {record}.',
    ],
    details: [
      'وتقلص هامش الاحتياطي لدى {who} إلى {margin} مدة ساعة.',
      'واستهلك المشتركون في المنطقة {use} {use.when}.',
      'وتتوقع الجهة المشغلة أن يصل الاستهلاك إلى {ahead} {ahead.when}.',
      'وبلغ سعر الكهرباء بالجملة {price} في ذروة المساء.',
    ],
    colour: [
      'وطلب من الأسر تشغيل الغسالات ليلا.',
      'وكانت محطتان غازيتان متوقفتين للصيانة، فسدت واردات من شبكة مجاورة جزءا من النقص.',
      'ويخطط المشغلون لأشد أيام الحر في عشر سنوات، وقد باتت هذه الأيام أكثر تكرارا.',
      'وكان منسوب خزانات الطاقة الكهرومائية قرب {place} أدنى من المعتاد في هذا الموسم.',
    ],
    quotes: [
      'وقال {person} الذي يدير غرفة التحكم: "بقيت لدينا محطات، لكنها لم تكن كثيرة".',
      'وذكر {person} أن الأحمال الكبيرة الجديدة ستنتظر حتى تبنى خطوط جديدة.',
    ],
  },
};

/** A power plant begins to work. */
const plant: EventKind = {
  id: 'plant',
  topics: ['energy'],
  weight: 8,
  cast: { who: 'utility', place: 'place', person: 'person' },
  facts: {
    capacity: {
      measure: 'power_capacity',
      unit: 'MW',
      low: 60,
      high: 2_400,
      subject: 'who',
      bounds: ['range'],
    },
    cost: {
      measure: 'cost',
      unit: 'USD',
      low: 45,
      high: 2_900,
      step: '1000000',
      subject: 'who',
      bounds: ['at_most'],
    },
    output: { measure: null, unit: 'GWh', low: 140, high: 7_600, subject: 'who' },
    homes: {
      measure: 'count',
      unit: 'count',
      noun: 'homes',
      low: 20,
      high: 940,
      step: '1000',
      subject: 'who',
      bounds: ['approx', 'more_than'],
    },
    price: { measure: 'electricity_price', unit: 'USD/MWh', low: 17, high: 88, subject: 'who' },
    turbines: { measure: 'count', unit: 'count', noun: 'turbines', low: 12, high: 160, subject: 'who' },
  },
  en: {
    titles: [
      '{who} [completes|starts up] {capacity} wind farm in {place}',
      'Wind farm of {capacity} joins the grid in {place}',
      '{who} puts {cost} into wind power',
      '{place} turns on its largest wind farm',
    ],
    leads: [
      'The utility {who} has started up a wind farm of {capacity} in {place}, it said on {day}.',
      'A wind farm with a capacity of {capacity} began to feed the grid in {place}, its builder {who} [said|announced] on {day}.',
    ],
    details: [
      'Construction cost {cost} and took three years.',
      'The plant should generate {output} in a normal year, enough for {homes}.',
      'The power is sold under a long contract at {price}.',
      'It has {turbines}, delivered by sea.',
    ],
    colour: [
      'A second phase waits for a new transmission line.',
      'Fishermen had asked for a wider passage through the field, and got it.',
      'The ministry wants renewable electricity to replace oil-fired plants.',
      'The grid connection was finished months before the first blade arrived.',
    ],
    quotes: [
      '"The wind blows here when people cook dinner," said {person}, an engineer at {who}.',
      '{person} said the plant would have been cheaper with a line in place.',
    ],
  },
  ar: {
    titles: [
      '{who} [تنجز|تشغل] محطة رياح بقدرة {capacity} في {place}',
      'محطة رياح بقدرة {capacity} تنضم إلى الشبكة في {place}',
      '{who} تضخ {cost} في طاقة الرياح',
      '{place} تشغل أكبر محطات الرياح فيها',
    ],
    leads: [
      'شغلت شركة المرافق {who} محطة رياح بقدرة {capacity} في {place}، وفق ما ذكرت يوم {day}.',
      'بدأت محطة رياح قدرتها {capacity} تغذية الشبكة في {place}، وفق ما [قالت|أعلنت] الشركة المنفذة {who} يوم {day}.',
    ],
    details: [
      'وبلغت كلفة البناء {cost} واستغرق ثلاث سنوات.',
      'ويفترض أن تولد المحطة {output} في السنة العادية، وهو ما يكفي {homes}.',
      'وتباع الكهرباء بعقد طويل الأجل بسعر {price}.',
      'وتضم المحطة {turbines} نقلت بحرا.',
    ],
    colour: [
      'وتنتظر مرحلة ثانية خط نقل جديدا.',
      'وكان الصيادون قد طلبوا ممرا أوسع عبر الحقل وحصلوا عليه.',
      'وتريد الوزارة أن تحل الكهرباء المتجددة محل محطات تعمل بالنفط.',
      'وأنجز الربط بالشبكة قبل أشهر من وصول أول شفرة.',
    ],
    quotes: [
      'وقال {person} المهندس لدى {who}: "تهب الرياح هنا حين يطبخ الناس عشاءهم".',
      'وقال {person} إن المحطة كانت ستكون أرخص لو وجد خط جاهز.',
    ],
  },
};

/** A data centre asks for power. */
const campus: EventKind = {
  id: 'campus',
  topics: ['ai-compute', 'energy'],
  weight: 8,
  cast: { who: 'compute', utility: 'utility', place: 'place', person: 'person' },
  facts: {
    load: {
      measure: 'power_demand',
      unit: 'MW',
      low: 80,
      high: 1_900,
      subject: 'who',
      bounds: ['at_most'],
    },
    cost: {
      measure: 'cost',
      unit: 'USD',
      low: 300,
      high: 9_400,
      step: '1000000',
      subject: 'who',
      bounds: ['at_least'],
    },
    chips: { measure: 'count', unit: 'count', noun: 'chips', low: 12, high: 380, step: '1000', subject: 'who' },
    use: {
      measure: 'electricity_consumption',
      unit: 'TWh',
      low: 6,
      high: 148,
      step: '0.1',
      subject: 'who',
      period: 'by',
      modality: 'forecast',
    },
    share: { measure: 'energy_share', unit: '%', low: 3, high: 29, subject: 'who', role: 'share' },
    price: { measure: 'electricity_price', unit: 'USc/kWh', low: 38, high: 92, step: '0.1', subject: 'who' },
  },
  en: {
    titles: [
      '{who} plans {load} AI campus in {place}',
      'AI data center of {load} [asks|applies] for a grid connection in {place}',
      '{who} to spend {cost} on computing halls',
      'How {place} became an address for artificial intelligence',
    ],
    leads: [
      '{who}, which rents out computing power for artificial intelligence, wants to build a data center with a load of {load} in {place}, it said on {day}.',
      'The data center that {who} plans in {place} would draw {load} from the grid of {utility}, documents published on {day} show.',
    ],
    details: [
      'The company puts the cost at {cost}, without the machines.',
      'The halls are to hold {chips} for training language models.',
      'Electricity use would reach {use} {use.when}, {utility} expects.',
      'That is {share} of what the area consumes today.',
      'The contract sets the price of power at {price}.',
    ],
    colour: [
      'The county asked who would pay if the campus were never filled.',
      'Cooling water would come from a treatment plant, not from the river.',
      'Servers for training run day and night, which suits power plants that cannot be throttled.',
      'Neighbours fear higher bills, and the regulator has not ruled on who pays for the line.',
    ],
    quotes: [
      '"Chips are easy to order, megawatts are not," said {person} of {who}.',
      '{person}, a planner at {utility}, said the request was real because a deposit had been paid.',
    ],
  },
  ar: {
    titles: [
      '{who} تخطط لمجمع ذكاء اصطناعي بحمل {load} في {place}',
      'مركز بيانات للذكاء الاصطناعي بحمل {load} [يطلب|يتقدم بطلب] ربط بالشبكة في {place}',
      '{who} تنفق {cost} على قاعات حوسبة',
      'كيف صارت {place} عنوانا للذكاء الاصطناعي',
    ],
    leads: [
      'تريد {who}، التي تؤجر القدرة الحاسوبية للذكاء الاصطناعي، بناء مركز بيانات بحمل {load} في {place}، وفق ما ذكرت يوم {day}.',
      'سيسحب مركز البيانات الذي تخطط له {who} في {place} {load} من شبكة {utility}، كما تظهر وثائق نشرت يوم {day}.',
    ],
    details: [
      'وتقدر الشركة الكلفة، من دون الأجهزة، بمبلغ {cost}.',
      'وستضم القاعات {chips} لتدريب النماذج اللغوية.',
      'وتتوقع {utility} أن يصل استهلاك الكهرباء إلى {use} {use.when}.',
      'ويعادل ذلك {share} مما تستهلكه المنطقة اليوم.',
      'ويحدد العقد سعر الكهرباء بمقدار {price}.',
    ],
    colour: [
      'وسألت السلطات المحلية عمن سيدفع إذا لم يمتلئ المجمع قط.',
      'وستأتي مياه التبريد من محطة معالجة لا من النهر.',
      'وتعمل خوادم التدريب ليلا ونهارا، وهو ما يناسب محطات لا يمكن خفض إنتاجها.',
      'ويخشى الجيران ارتفاع الفواتير، ولم تحسم الجهة المنظمة بعد مسألة من يدفع ثمن الخط.',
    ],
    quotes: [
      'وقال {person} من {who}: "طلب الرقائق سهل، أما الميغاواط فلا".',
      'وقال {person} المخطط لدى {utility} إن الطلب جدي لأن تأمينا دفع عنه.',
    ],
  },
};

export const ENERGY: readonly EventKind[] = [peak, plant, campus];
