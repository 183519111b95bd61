import { LOCALES, type PhraseKey, type PhraseValues } from '#locales/index.ts';
import { arabicTakes } from '#locales/settings.ts';
import type { Language } from '#src/base/lang.ts';
import { CAUSES, type Problem, TAKES } from '#src/base/problem.ts';
import { figure, foreign, type Run, words } from './runs.ts';

type Values = Readonly<Record<string, string | Run | readonly Run[]>>;

const runsOf = (value: string | Run | readonly Run[] | undefined): readonly Run[] =>
  value === undefined ? [] : typeof value === 'string' ? [words(value)] : 'kind' in value ? [value] : value;

/** A text with its placeholders filled by runs. */
export const filled = (text: string, values: Values): Run[] =>
  text.split(/\{(\w+)\}/).flatMap((part, i) => (i % 2 ? runsOf(values[part]) : part ? [words(part)] : []));

/** A sentence of the locale with its values. */
export const phrase = <K extends PhraseKey>(
  lang: Language,
  key: K,
  values: { readonly [N in keyof PhraseValues<K>]: string | Run | readonly Run[] },
): Run[] => filled(LOCALES[lang].phrases[key], values);

const RULES = { en: new Intl.PluralRules('en'), ar: new Intl.PluralRules('ar') } as const;

/** "3 stories", with the plural form that the number takes in the language. */
export const counted = (lang: Language, what: keyof (typeof LOCALES)['en']['counts'], count: number): Run[] => {
  const forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = LOCALES[lang].counts[what];
  return filled(forms[RULES[lang].select(count)] ?? '{count}', { count: figure(count.toLocaleString('en')) });
};

/** A detail of a problem: what the locale knows in its words, anything else as text from outside. */
const detail = (lang: Language, name: string, value: string): Run => {
  const cause = CAUSES.find((one) => one === value);
  if (cause) return words(LOCALES[lang].causes[cause]);
  if (name !== 'takes') return foreign(value);
  const takes = TAKES.find((one) => one === value);
  if (takes) return words(LOCALES[lang].takes[takes]);
  const arabic = lang === 'ar' ? arabicTakes(value) : null;
  return arabic === null ? foreign(value) : words(arabic);
};

/** The sentence for a problem. Its details come from outside and are treated so. */
export const explained = (lang: Language, { code, details }: Problem): Run[] =>
  filled(
    LOCALES[lang].problems[code],
    Object.fromEntries(Object.entries(details).map(([name, value]) => [name, detail(lang, name, String(value))])),
  );
