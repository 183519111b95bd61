import { isArabic } from '#src/language/text.ts';

const AR_CONJUNCTION = /^[وف](?=..)/;
const AR_ARTICLE = /^(?:بال|كال|لل|ال)(?=..)/;
const AR_CLITIC = /^[بلك](?=...)/;
const AR_FUTURE = /^(?:س|ه|ح|ب|بي|عم)(?=[يتنا]..)/;
const AR_ENDING = /(?<=..)(?:ها|هم|هن|كم|نا|ات|ان|ين|ون|وا|تم|يه|ه|ي|ت|ا|ك)$/;
/** What stands before a pronoun. After a cut ending no other pronoun comes: an اميركي is no امير. */
const AR_NUMBER = /(?<=...)(?:ات|ان|ين|ون|يه|ي|ت)$/;
const EN_ENDING = /(?<=...)(?:'s|’s|ing|ed|es|s|e|ly|d)$/;

/** English spelling at the seam of a word and its ending: cities, housing, closed, shipped. */
const EN_SEAM: readonly (readonly [RegExp, string])[] = [
  [/(?<=...)ie[sd]$/, 'y'],
  [/(?<=..e)[sd]$/, ''],
  [/(?<=...)ing$/, 'e'],
  [/(?<=..)([bdgklmnprtvz])\1(?:ed|ing)$/, '$1'],
];

const cut = (forms: Set<string>, rule: RegExp): void => {
  for (const form of [...forms]) {
    const rest = form.replace(rule, '');
    if (rest.length >= 2) forms.add(rest);
  }
};

/**
 * Every form that a word may be the dress of: with clitics, article, verb prefix and endings taken off in all lawful
 * combinations. Two words that share a form are taken for one; a single stem would have to guess which.
 */
const make = (folded: string): ReadonlySet<string> => {
  const forms = new Set([folded]);
  if (isArabic(folded)) {
    cut(forms, AR_CONJUNCTION);
    cut(forms, AR_ARTICLE);
    cut(forms, AR_CLITIC);
    cut(forms, AR_FUTURE);
    cut(forms, /^[يتنا](?=...)/);
    // The seventh and eighth form lose theirs, too: يشتري is of اشتري.
    for (const form of [...forms]) if (/^(?:ن|.ت)../.test(form)) forms.add(`ا${form}`);
    // The tenth form loses its alef behind a prefix: ستستهلك is of استهلك.
    for (const form of [...forms]) if (form.startsWith('ست') && form.length > 4) forms.add(`ا${form}`);
    cut(forms, AR_ENDING);
    cut(forms, AR_ENDING);
  } else {
    cut(forms, EN_ENDING);
    for (const [seam, mended] of EN_SEAM) if (seam.test(folded)) forms.add(folded.replace(seam, mended));
  }
  return forms;
};

/**
 * The dresses of a noun: no prefix of a verb, but where what is left is surely one. With them an اعداد would be an عداد
 * and every تاجر an اجر.
 */
const makeNoun = (folded: string): ReadonlySet<string> => {
  if (!isArabic(folded)) return make(folded);
  const forms = new Set([folded]);
  cut(forms, AR_CONJUNCTION);
  cut(forms, AR_ARTICLE);
  cut(forms, AR_CLITIC);
  cut(forms, AR_FUTURE);
  for (const form of [...forms]) {
    const rest = form.replace(/^[يت]/, '');
    if (rest !== form && /^(?:ن|.ت)../.test(rest)) forms.add(`ا${rest}`);
  }
  cut(forms, AR_ENDING);
  cut(forms, AR_NUMBER);
  return forms;
};

const remember = (rule: (folded: string) => ReadonlySet<string>): ((folded: string) => ReadonlySet<string>) => {
  const cache = new Map<string, ReadonlySet<string>>();
  return (folded) => {
    const known = cache.get(folded);
    if (known) return known;
    const forms = rule(folded);
    if (cache.size > 50_000) cache.clear();
    cache.set(folded, forms);
    return forms;
  };
};

export const formsOf = remember(make);
export const nounFormsOf = remember(makeNoun);

/** A list of forms, `*` for any ending, in index form. Looks a word up by all its dresses. */
export class Lexicon<V> {
  private readonly whole = new Map<string, V[]>();
  private readonly begin = new Map<string, V[]>();

  /** The form must be in index form already: folding thousands at every start takes longer than all the rest. */
  add(form: string, value: V): void {
    const open = form.endsWith('*');
    const key = open ? form.slice(0, -1) : form;
    const table = open ? this.begin : this.whole;
    const row = table.get(key);
    if (row) row.push(value);
    else table.set(key, [value]);
  }

  /** What is listed in just these forms. */
  listed(forms: ReadonlySet<string>): Set<V> {
    return new Set([...forms].flatMap((form) => this.whole.get(form) ?? []));
  }

  find(forms: ReadonlySet<string>): Set<V> {
    const found = new Set<V>();
    for (const form of forms) {
      for (const value of this.whole.get(form) ?? []) found.add(value);
      for (let end = 3; end <= form.length; end += 1) {
        for (const value of this.begin.get(form.slice(0, end)) ?? []) found.add(value);
      }
    }
    return found;
  }

  /** All whole forms, for repairing misspelt words. */
  words(): Iterable<string> {
    return [...this.whole.keys(), ...this.begin.keys()];
  }
}
