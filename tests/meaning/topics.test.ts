import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TOPICS } from '#src/base/article.ts';
import { topicsOf } from '#src/meaning/topics.ts';
import { processorTime } from '../helpers/processor.ts';

const topics = (title: string, text: string, lang: string): string[] => topicsOf(title, text, lang).map((t) => t.topic);
const core = (list: string[]) => list.filter((t) => ['energy', 'regulation', 'mining'].includes(t)).sort();

describe('topicsOf', () => {
  it.for([
    ['en', 'Bitcoin miner signs 90 MW wind deal', 'The rigs will run at night.', ['energy', 'mining']],
    ['ar', 'شركة تعدين بيتكوين توقع عقد رياح بقدرة 90 ميغاواط', 'ستعمل الأجهزة ليلا.', ['energy', 'mining']],
    ['en', 'Parliament bans crypto mining to save electricity', '', ['energy', 'mining', 'regulation']],
    ['ar', 'البرلمان يحظر تعدين العملات المشفرة لتوفير الكهرباء', '', ['energy', 'mining', 'regulation']],
    ['en', 'Watchdog licenses first stablecoin issuer', 'The central bank will supervise it.', ['regulation']],
    ['ar', 'الهيئة الرقابية تمنح أول ترخيص لمصدر عملة مستقرة', 'سيشرف عليه المصرف المركزي.', ['regulation']],
  ] as const)('reads the core topics (%s): %s', ([lang, title, text, want]) => {
    expect(core(topics(title, text, lang))).toEqual([...want]);
  });

  it.for([
    ['en', 'Copper mining firm finds new ore in Zambia', 'Drilling will go on until May.'],
    ['ar', 'شركة تعدين تكتشف نحاسا في زامبيا', 'قالت الشركة إن الحفر مستمر حتى مايو.'],
    ['en', 'Ether gas fees fall to record low', 'Transfers cost less than two cents on layer-two networks.'],
    ['ar', 'لاعبو الفريق يستعيدون طاقتهم قبل النهائي', 'أشاد المدرب بحماسهم.'],
    ['en', 'Gas on Ethereum spikes as NFT mint clogs network', 'Traders paid 300 gwei at the peak.'],
    ['ar', 'ارتفاع الغاز على شبكة إيثيريوم مع ازدحام سك الرموز', 'دفع المتداولون 300 غوي عند الذروة.'],
    ['en', 'Vitalik proposes cap on gas per transaction', 'The limit would be 16.77 million gas.'],
    ['ar', 'فيتاليك يقترح حدا أقصى للغاز لكل معاملة', 'سيقيد التغيير المعاملة بنحو 16.77 مليون وحدة غاز.'],
    ['en', 'Diplomats resume nuclear talks in Vienna', 'Enrichment is on the agenda.'],
    ['ar', 'الدبلوماسيون يستأنفون المحادثات النووية في فيينا', 'التخصيب على جدول الأعمال.'],
    ['en', 'International Atomic Energy Agency inspectors return to Iran', 'They ask for access to enriched uranium.'],
    ['ar', 'مفتشو الوكالة الدولية للطاقة الذرية يعودون إلى إيران', 'تريد الوكالة الوصول إلى مخزون اليورانيوم.'],
    ['en', 'Prime minister clings to power after vote', 'The coalition keeps a slim majority.'],
  ] as const)('is not fooled (%s): %s', ([lang, title, text]) => {
    expect(core(topics(title, text, lang))).toEqual([]);
  });

  it.for([
    ['en', 'Ethereum miner ran on flare gas in North Dakota', 'The wells supplied the rigs.', ['energy', 'mining']],
    ['ar', 'معدن إيثيريوم عمل بالغاز المحروق في داكوتا الشمالية', 'أمدت الآبار الأجهزة.', ['energy', 'mining']],
    ['en', 'Ether slips as gas prices in Europe jump', 'Storage is low and LNG cargoes are late.', ['energy']],
    ['ar', 'الإيثر يتراجع مع قفزة أسعار الغاز في أوروبا', 'شحنات الغاز المسال متأخرة.', ['energy']],
  ] as const)('knows the gas that is burnt beside the gas of chains (%s): %s', ([lang, title, text, want]) => {
    expect(core(topics(title, text, lang))).toEqual([...want]);
  });

  it.for([
    ['en', 'Library reopens', 'Doors open at nine.\nMore on this: Parliament bans bitcoin mining'],
    ['en', 'Library reopens', 'Doors open at nine. Related: Parliament bans bitcoin mining'],
    ['en', 'Library reopens', 'Doors open at nine. The post Parliament bans bitcoin mining appeared first on Grid.'],
    ['ar', 'المكتبة تعيد فتح أبوابها', 'تفتح في التاسعة.\nاقرأ أيضًا: البرلمان يحظر تعدين البيتكوين'],
    ['ar', 'المكتبة تعيد فتح أبوابها', 'تفتح في التاسعة.\nأخبار ذات صلة: البرلمان يحظر تعدين البيتكوين'],
    ['ar', 'المكتبة تعيد فتح أبوابها', 'ظهرت المقالة البرلمان يحظر تعدين البيتكوين أولاً على الشبكة.'],
  ] as const)('does not read what syndication adds (%s): %s, %s', ([lang, title, text]) => {
    expect(topics(title, text, lang)).toEqual([]);
  });

  it.for([
    ['en', 'Bill reaches the floor', 'Crypto-related mining rigs were banned by parliament, related firms said.'],
    ['ar', 'المشروع يصل إلى التصويت', 'كشف البرلمان المزيد عن قانون يحظر تعدين البيتكوين.'],
  ] as const)('reads everyday words that syndication uses, too (%s): %s', ([lang, title, text]) => {
    expect(core(topics(title, text, lang))).toContain('mining');
  });

  it('marks adverts', () => {
    expect(topics('Sponsored: presale of a 100x coin ends soon', 'Use the code for a bonus.', 'en')).toContain('promo');
    expect(topics('إعلان: بيع مسبق لعملة قد تحقق 100 ضعف', 'سجل الآن واحصل على مكافأة.', 'ar')).toContain('promo');
  });

  it('shows exact words of title, line break, text, and never throws', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'bitcoin mining',
        'constructor',
        '__proto__',
        'تعدين البيتكوين',
        'MW',
        'banned',
        'court',
        '\u200F',
      ),
      fc.string({ unit: 'binary' }),
    );
    const many = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(many, many, fc.constantFrom('en', 'ar', 'und'), (title, text, lang) => {
        const whole = `${title}\n${text}`;
        for (const { topic, score, evidence } of topicsOf(title, text, lang)) {
          expect(TOPICS).toContain(topic);
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
          for (const e of evidence) expect(whole.slice(e.start, e.end)).toBe(e.text);
        }
      }),
    );
  });

  it('stays linear on hostile text', () => {
    const spent = processorTime();
    topicsOf('The post The post The post', 'The post x '.repeat(20_000), 'en');
    topicsOf('ا'.repeat(50_000), 'وال'.repeat(50_000), 'ar');
    topicsOf('ظهرت المقالة', 'ظهرت المقالة المزيد عن '.repeat(10_000), 'ar');
    expect(spent()).toBeLessThan(2000);
  });
});
