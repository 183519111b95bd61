/** Questions to the articles beside this file, in the dialects people ask in, with what must come out. */
export interface Gold {
  readonly q: string;
  readonly kind: string;
  readonly value?: string;
  readonly min?: string;
  readonly max?: string;
  readonly unit?: string;
  readonly qualifier?: string;
  readonly name?: RegExp;
  readonly date?: string;
  readonly also?: string;
  readonly status?: 'answered' | 'conflict' | 'unanswered';
}

export const ASKED: readonly Gold[] = [
  { q: 'How many BTC did Brennick Digital mine in May 2026?', kind: 'value', value: '188', unit: 'BTC' },
  { q: 'كم بتكوين طلعت برينيك في شهر ٥ سنة ٢٠٢٦', kind: 'value', value: '188', unit: 'BTC' },
  { q: 'brennick june 2026 production btc', kind: 'value', value: '194', unit: 'BTC' },
  { q: 'how much btc did brennick hold at the end of may', kind: 'value', value: '2415', unit: 'BTC' },
  { q: 'شو كفاءة أسطول برينيك بالـ J/TH', kind: 'value', value: '17.6', unit: 'J/TH' },
  {
    q: 'by what percent did brennick production rise from april to may 2026',
    kind: 'percent-change',
    value: '9.94152046783626',
    unit: '%',
  },
  { q: 'قديش الفرق بإنتاج برينيك بين ابريل ومايو 2026', kind: 'difference', value: '17', unit: 'BTC' },
  { q: 'brennick april plus may 2026, how many btc in total', kind: 'sum', value: '359', unit: 'BTC' },
  { q: 'total capacity of the two Brennick sites in MW', kind: 'sum', value: '205', unit: 'MW' },
  { q: 'شو أكبر موقع عند برينيك من حيث القدرة', kind: 'rank', value: '130', unit: 'MW', name: /Marlow Ridge/ },
  { q: 'when will the third site of Brennick open?', kind: 'when', date: '2027-03' },
  { q: 'مين قال إن الموقع الثالث لبرينيك سيفتتح في مارس 2027', kind: 'who-said', name: /Solberg|سولبرغ/ },
  { q: 'what is the new mining tariff in Sahel Valley in $/MWh', kind: 'value', value: '75', unit: 'USD/MWh' },
  { q: 'بكام هترفع تعرفة المعدنين في وادي السهل بالمية', kind: 'percent-change', value: '50', unit: '%' },
  {
    q: 'how many MW of mining can still be added in Wadi al-Sahel before the cap?',
    kind: 'difference',
    value: '24',
    unit: 'MW',
  },
  { q: 'كم نسبة حمل التعدين من حمل الذروة في وادي السهل', kind: 'share', value: '6', unit: '%' },
  { q: 'غرامة التعدين بدون ترخيص في وادي السهل كم', kind: 'value', value: '30000', unit: 'USD' },
  { q: 'من متى تسري التعرفة الجديدة في وادي السهل', kind: 'when', date: '2026-10-01' },
  { q: 'منو قال إن القرار ما يهدف لمنع التعدين في وادي السهل', kind: 'who-said', name: /الحلبوني/ },
  {
    q: 'By how many TWh will LSO data center use grow from 2025 to 2031?',
    kind: 'difference',
    value: '24',
    unit: 'TWh',
  },
  { q: 'كم ضعف استهلاك المعدنين سيكون استهلاك مراكز البيانات عند LSO في 2031', kind: 'ratio', value: '6', unit: 'x' },
  { q: 'CAGR of data center consumption at LSO 2025 to 2031', kind: 'cagr', value: '20.0936955176003', unit: '%/yr' },
  {
    q: 'what share of the LSO large load requests comes from miners',
    kind: 'share',
    value: '8.33333333333333',
    unit: '%',
  },
  { q: 'كم نقطة مئوية نزلت حصة الفحم عند LSO بين 2022 و2025', kind: 'difference', value: '9.5', unit: 'pp' },
  { q: 'who warned that half of the LSO queue may never be built', kind: 'who-said', name: /Omar Teague/ },
  {
    q: 'How much is Aurelis paying for Calder Flats?',
    kind: 'value',
    status: 'conflict',
    value: '420000000',
    unit: 'USD',
  },
  { q: 'كم قدرة ربط كالدر فلاتس بالشبكة', kind: 'value', value: '180', unit: 'MW' },
  { q: 'متى تتم صفقة كالدر فلاتس', kind: 'when', date: '2026-11-30' },
  {
    q: 'Which province added the most TWh between 2024 and 2025 in the Halden survey?',
    kind: 'rank',
    value: '1.2',
    unit: 'TWh',
    name: /Vestmark/,
  },
  { q: 'add up Norrland and Vestmark in 2025', kind: 'sum', value: '6.3', unit: 'TWh' },
  {
    q: 'how many times more do AI halls earn per kWh than miners',
    kind: 'ratio',
    max: '12',
    unit: 'x',
    qualifier: 'at_most',
  },
  { q: 'how many articles about Brennick in July 2026?', kind: 'count', value: '2', unit: 'articles' },
  { q: 'كم مقال عن كالدر فلاتس', kind: 'count', value: '2', unit: 'articles' },
  { q: 'brennick october 2026 production', kind: 'value', status: 'unanswered' },
  { q: 'كم استهلاك مراكز البيانات عند LSO سنة 2040', kind: 'value', status: 'unanswered' },
  { q: 'How much did Dunmore Hash pay for Teal Basin?', kind: 'value', status: 'unanswered' },
  { q: 'net profit of brennick in may 2026', kind: 'value', status: 'unanswered' },
  { q: 'ليش وادي السهل منع التعدين', kind: 'value', status: 'unanswered' },
  { q: 'should I sell my bitcoin today?', kind: 'value', status: 'unanswered' },
  { q: 'كيف أطبخ مقلوبة', kind: 'value', status: 'unanswered' },
  { q: 'capacity of the Harborview plant in MW', kind: 'value', status: 'unanswered' },
  { q: 'how many gigawatts is a tuesday of difficulty', kind: 'value', status: 'unanswered' },
  {
    q: 'كم يساوي 12 تيراواط ساعة بالسنة بالجيجاواط في المتوسط',
    kind: 'convert',
    value: '1.36986301369863',
    unit: 'GW',
  },
  {
    q: 'I run a 100 TH/s rig at 20 J/TH, power is 5 cents per kWh and hashprice is $40 per PH per day. profit per day?',
    kind: 'calculator',
    value: '1.6',
    unit: 'USD/d',
  },
  {
    q: 'ما سعر التعادل للكهرباء إذا الهاش برايس 48 دولار لكل PH/s في اليوم والكفاءة 20 جول لكل تيراهاش',
    kind: 'calculator',
    value: '0.1',
    unit: 'USD/kWh',
  },
];
