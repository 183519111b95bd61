import type { Bilingual } from './article.ts';
import type { Random } from './random.ts';
import { BEGINNINGS, ENDS, GIVEN_NAMES } from './syllables.ts';

/** What a name in a story may be of; `{s}` is the invented part. */
const FORMS = {
  miner: [
    ['{s} Mining', '{s} للتعدين'],
    ['{s} Blockyards', '{s} بلوكياردز'],
    ['{s} Coinworks', '{s} كوينووركس'],
    ['{s} Rigs', '{s} ريغز'],
  ],
  utility: [
    ['{s} Power', '{s} باور'],
    ['{s} Electric', '{s} للكهرباء'],
    ['{s} Energy', '{s} للطاقة'],
    ['{s} Renewables', '{s} للطاقة المتجددة'],
  ],
  compute: [
    ['{s} Compute', '{s} كومبيوت'],
    ['{s} Cloud', '{s} كلاود'],
    ['{s} Datahalls', '{s} داتاهولز'],
    ['{s} Intelligence', '{s} للذكاء الاصطناعي'],
  ],
  finance: [
    ['{s} Exchange', '{s} للتداول'],
    ['{s} Capital', '{s} كابيتال'],
    ['{s} Pay', '{s} باي'],
    ['{s} Custody', '{s} للحفظ'],
  ],
  company: [
    ['{s} Foods', '{s} للأغذية'],
    ['{s} Rail', '{s} للسكك الحديدية'],
    ['{s} Airways', 'طيران {s}'],
    ['{s} Hospitals', 'مستشفيات {s}'],
  ],
  place: [
    ['{s} Province', 'إقليم {s}'],
    ['the {s} Valley', 'وادي {s}'],
    ['the {s} Coast', 'ساحل {s}'],
    ['{s} City', 'مدينة {s}'],
    ['{s} Bay', 'خليج {s}'],
  ],
  grid: [
    ['{s} Transmission', '{s} للنقل الكهربائي'],
    ['the {s} System Operator', 'مشغل منظومة {s}'],
    ['{s} Interconnect', '{s} للربط الكهربائي'],
  ],
  regulator: [
    ['the {s} Energy Regulator', 'منظم الطاقة في {s}'],
    ['the {s} Utilities Board', 'مجلس المرافق في {s}'],
    ['the {s} Financial Conduct Office', 'مكتب السلوك المالي في {s}'],
  ],
  token: [
    ['{s} Coin', 'عملة {s}'],
    ['{s} Token', 'رمز {s}'],
  ],
} as const;

export type NameKind = keyof typeof FORMS | 'person';

const joined = ([beginning, arBeginning]: readonly [string, string], [end, arEnd]: readonly [string, string]) => ({
  en: beginning + end,
  ar: arBeginning + arEnd,
});

/** Every invented stem, for tests that no other name is among them. */
export const stems = (): Bilingual[] => BEGINNINGS.flatMap((beginning) => ENDS.map((end) => joined(beginning, end)));

const stem = (r: Random): Bilingual => joined(r.pick(BEGINNINGS), r.pick(ENDS));

/** An invented name in both scripts. */
export const inventName = (kind: NameKind, r: Random): Bilingual => {
  const { en, ar } = stem(r);
  if (kind === 'person') {
    const [given, arGiven] = r.pick(GIVEN_NAMES);
    return { en: `${given} ${en}`, ar: `${arGiven} ${ar}` };
  }
  const [form, arForm] = r.pick<readonly [string, string]>(FORMS[kind]);
  return { en: form.replace('{s}', en), ar: arForm.replace('{s}', ar) };
};
