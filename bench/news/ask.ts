import type { Language } from '#src/base/lang.ts';
import type { Bilingual, GeneratedArticle, TrueFigure } from './article.ts';
import { OUTLETS } from './outlets.ts';
import { writePeriod } from './periods.ts';
import type { Random } from './random.ts';

/** A question about generated news, with the figure that answers it; null where a right answer has none. */
export interface AskedFigure {
  readonly kind: 'value' | 'count' | 'trend' | 'nonsense';
  readonly lang: Language;
  readonly text: string;
  readonly truth: TrueFigure | null;
}

/** What people call the measures that every event of a kind states of its actor. */
const MEASURES: Readonly<Record<string, Bilingual>> = {
  btc_production: { en: 'How many BTC did {who} produce', ar: 'كم بيتكوين أنتجت {who}' },
  btc_holdings: { en: 'How many BTC does {who} hold', ar: 'كم بيتكوين تملك {who}' },
  hashrate: { en: 'What is the hashrate of {who}', ar: 'كم معدل التجزئة لدى {who}' },
  efficiency: { en: 'What is the fleet efficiency of {who} in J/TH', ar: 'كم كفاءة أسطول {who} بالجول لكل تيراهاش' },
  revenue: { en: 'What was the revenue of {who}', ar: 'كم بلغت إيرادات {who}' },
  net_loss: { en: 'What was the net loss of {who}', ar: 'كم بلغت خسارة {who}' },
  fine: { en: 'How much was {who} fined', ar: 'كم غرامة {who}' },
  investment: { en: 'How much does {who} invest', ar: 'كم استثمرت {who}' },
  electricity_consumption: { en: 'How much electricity was used at {who}', ar: 'كم استهلاك الكهرباء لدى {who}' },
};

const TREND: Bilingual = { en: 'Is mining getting more coverage this month?', ar: 'هل زادت أخبار التعدين هذا الشهر؟' };
const NONSENSE: Bilingual = { en: 'Who won the chess match in the harbour?', ar: 'من فاز بمباراة الشطرنج في الميناء؟' };
const COUNT: Bilingual = { en: 'How many articles are there about {who}?', ar: 'كم مقالا عن {who}؟' };

const styleOf = (lang: Language) => OUTLETS.find((outlet) => outlet.lang === lang)?.style;

const valueQuestion = (figure: TrueFigure, lang: Language, r: Random): string | null => {
  const wording = figure.measure === null ? undefined : MEASURES[figure.measure]?.[lang];
  const style = styleOf(lang);
  if (wording === undefined || !style || figure.role === 'from' || figure.fact === 'penalty') return null;
  const when = figure.period ? ` ${writePeriod(figure.period, lang, style, r)}` : '';
  return `${wording.replace('{who}', figure.subject)}${when}${lang === 'ar' ? '؟' : '?'}`;
};

/** A question that the article answers, or one of those that no single article does. */
export const questionAbout = ({ lang, figures }: GeneratedArticle, r: Random): AskedFigure => {
  const kind = r.pick(['value', 'value', 'value', 'value', 'count', 'trend', 'nonsense'] as const);
  const asked = figures.flatMap((truth) => {
    const text = valueQuestion(truth, lang, r);
    return text === null ? [] : [{ kind: 'value', lang, text, truth } as const];
  });
  if (kind === 'value' && asked.length > 0) return r.pick(asked);
  const subject = figures[0]?.subject;
  if (subject !== undefined && (kind === 'count' || kind === 'value'))
    return { kind: 'count', lang, text: COUNT[lang].replace('{who}', subject), truth: null };
  const text = kind === 'trend' ? TREND[lang] : NONSENSE[lang];
  return { kind: kind === 'trend' ? kind : 'nonsense', lang, text, truth: null };
};
