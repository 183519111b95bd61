import type { EventKind } from './event.ts';

/** A regulator fines an exchange. */
const fine: EventKind = {
  id: 'fine',
  topics: ['regulation'],
  weight: 8,
  cast: { who: 'finance', agency: 'regulator', person: 'person' },
  facts: {
    fine: { measure: 'fine', unit: 'USD', low: 4, high: 780, step: '100000', subject: 'who' },
    users: {
      measure: 'count',
      unit: 'count',
      noun: 'users',
      low: 9,
      high: 840,
      step: '1000',
      subject: 'who',
      bounds: ['at_least'],
    },
    capital: {
      measure: null,
      unit: 'USD',
      low: 3,
      high: 60,
      step: '1000000',
      subject: 'who',
      role: 'threshold',
      bounds: ['at_least'],
    },
    licences: { measure: 'count', unit: 'count', noun: 'licences', low: 5, high: 48, subject: 'agency' },
  },
  en: {
    titles: [
      '{agency} fines {who} {fine}',
      '{who} to pay {fine} in licensing case',
      'Fine of {fine} for {who}',
      '{agency} tightens rules after {who} case',
    ],
    leads: [
      '{agency} has fined the crypto company {who} {fine} for serving customers without a licence, an order published on {day} shows.',
      'The crypto company {who} must pay a fine of {fine}, {agency} [ruled|decided] on {day}.',
    ],
    details: [
      'The order says {who} had opened accounts for {users} before it applied.',
      'Companies of its kind will have to hold {capital} of their own money under rules that take effect next year.',
      'The authority has granted {licences} since the law came into force.',
    ],
    colour: [
      'The company may appeal within thirty days.',
      'Lawyers said the order was the first under the new act and would be read closely.',
      "The rules demand that customers' coins are kept apart from those of the company.",
      'Parliament passed the law after two years of hearings.',
    ],
    quotes: [
      '"A licence is not a decoration," said {person}, who heads enforcement at {agency}.',
      '{person}, a lawyer for the company, said it had cooperated from the first day.',
    ],
  },
  ar: {
    titles: [
      '{agency} يغرم {who} {fine}',
      '{who} تدفع {fine} في قضية ترخيص',
      'غرامة قدرها {fine} على {who}',
      '{agency} يشدد القواعد بعد قضية {who}',
    ],
    leads: [
      'فرض {agency} غرامة قدرها {fine} على شركة العملات المشفرة {who} لأنها خدمت عملاء من دون ترخيص، كما يظهر قرار نشر يوم {day}.',
      'على شركة العملات المشفرة {who} أن تدفع غرامة قدرها {fine}، وفق ما [قرر|حكم به] {agency} يوم {day}.',
    ],
    details: [
      'ويقول القرار إن {who} فتحت حسابات لعدد من الناس بلغ {users} قبل أن تتقدم بطلبها.',
      'وسيتعين على الشركات من هذا النوع الاحتفاظ بأموال خاصة قدرها {capital} بموجب قواعد تسري العام المقبل.',
      'ومنحت الجهة المنظمة {licences} منذ بدء العمل بالقانون.',
    ],
    colour: [
      'ويمكن للشركة أن تستأنف خلال ثلاثين يوما.',
      'وقال محامون إن القرار هو الأول بموجب القانون الجديد وسيقرأ بعناية.',
      'وتشترط اللوائح فصل عملات الزبائن عن عملات الشركة.',
      'وكان البرلمان قد أقر القانون بعد سنتين من جلسات الاستماع.',
    ],
    quotes: [
      'وقال {person} رئيس إدارة الإنفاذ في {agency}: "الرخصة ليست للزينة".',
      'وقال {person} محامي الشركة إنها تعاونت منذ اليوم الأول.',
    ],
  },
};

/** Miners' electricity gets a price or a limit of its own. */
const tariff: EventKind = {
  id: 'tariff',
  topics: ['regulation', 'mining', 'energy'],
  weight: 8,
  cast: { agency: 'regulator', place: 'place', person: 'person', who: 'miner' },
  facts: {
    before: {
      measure: 'electricity_price',
      unit: 'USc/kWh',
      low: 22,
      high: 61,
      step: '0.1',
      subject: 'place',
      role: 'from',
    },
    after: {
      measure: 'electricity_price',
      unit: 'USc/kWh',
      low: 112,
      high: 190,
      of: 'before',
      subject: 'place',
      role: 'to',
    },
    cap: {
      measure: 'power_demand',
      unit: 'MW',
      low: 40,
      high: 700,
      subject: 'place',
      role: 'threshold',
      worded: 'at_most',
    },
    load: { measure: 'power_demand', unit: 'MW', low: 45, high: 95, of: 'cap', subject: 'place' },
    licences: { measure: 'count', unit: 'count', noun: 'licences', low: 4, high: 60, subject: 'agency' },
    penalty: { measure: 'fine', unit: 'USD', low: 20, high: 900, step: '1000', subject: 'agency', bounds: ['at_most'] },
  },
  en: {
    titles: [
      "{agency} raises miners' power price to {after}",
      'Crypto miners in {place} to pay {after}',
      '{place} [limits|caps] mining load at {cap}',
      'New rules for mining farms in {place}',
    ],
    leads: [
      'Cryptocurrency miners in {place} will pay {after} for electricity instead of {before}, {agency} decided on {day}.',
      '{agency} [raised|has raised] the electricity tariff for mining farms in {place} from {before} to {after}.',
    ],
    details: [
      'The load of all mines in {place} may not exceed {cap}, the order says.',
      'Mines there draw {load} today.',
      '{agency} will hand out {licences} in the first round.',
      'Whoever mines without one risks a fine of {penalty}.',
    ],
    colour: [
      'Miners must switch off within ten minutes when the grid operator asks.',
      'Households had blamed the machines for power cuts last summer.',
      'Inspectors found farms behind false walls in two warehouses.',
      'Consultations on the regulation lasted until spring, and the largest miners did not object.',
    ],
    quotes: [
      '"Whoever takes the grid\'s last megawatts should pay for them," said {person} of {agency}.',
      '{person} of {who} called the tariff hard but clear.',
    ],
  },
  ar: {
    titles: [
      '{agency} يرفع سعر كهرباء المعدنين إلى {after}',
      'معدنو العملات المشفرة في {place} سيدفعون {after}',
      '{place} [تحد|تقيد] أحمال التعدين عند {cap}',
      'قواعد جديدة لمزارع التعدين في {place}',
    ],
    leads: [
      'سيدفع معدنو العملات المشفرة في {place} {after} ثمنا للكهرباء بدلا من {before}، وفق قرار أصدره {agency} يوم {day}.',
      '[رفع|قرر] {agency} تعرفة الكهرباء لمزارع التعدين في {place} من {before} إلى {after}.',
    ],
    details: [
      'ولا يجوز أن يتجاوز حمل المناجم كلها في {place} {cap}، بحسب القرار.',
      'وتسحب المناجم هناك {load} اليوم.',
      'وسيمنح {agency} {licences} في الجولة الأولى.',
      'ويواجه من يعدن من دون رخصة غرامة {penalty}.',
    ],
    colour: [
      'وعلى المعدنين أن يوقفوا أجهزتهم خلال عشر دقائق حين يطلب مشغل الشبكة ذلك.',
      'وكانت أسر قد حملت الأجهزة مسؤولية انقطاع الكهرباء في الصيف الماضي.',
      'وعثر مفتشون على مزارع خلف جدران وهمية في مستودعين.',
      'واستمرت المشاورات بشأن اللائحة حتى الربيع، ولم تعترض كبرى شركات التعدين.',
    ],
    quotes: [
      'وقال {person} من {agency}: "من يأخذ آخر ميغاواط في الشبكة عليه أن يدفع ثمنها".',
      'ووصف {person} من {who} التعرفة بأنها قاسية لكنها واضحة.',
    ],
  },
};

export const RULES: readonly EventKind[] = [fine, tariff];
