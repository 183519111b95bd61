import { isArabic } from '#src/language/text.ts';

const AR_CONJUNCTION = /^[وف](?=..)/;
/** هال and عال are of dialects: this, on the. */
const AR_ARTICLE = /^(?:(?:بال|كال|لل|ال)(?=..)|(?:هال|عال)(?=...))/;
const AR_CLITIC = /^[بلك](?=...)/;
const AR_FUTURE = /^(?:س|ه|ح|ب|بي|عم)(?=[يتنا]..)/;
const AR_ENDING = /(?<=..)(?:ها|هم|هن|كم|نا|ات|ان|ين|ون|وا|تم|يه|ه|ي|ت|ا|ك)$/;
/** مدتها, and مدتو as the Levant and the Maghreb say it: the noun's own ending opens before a pronoun. */
const AR_OWNED = /(?<=..)ت(?:ها|هم|هن|كم|نا|ه|ك|و)$/;
/** سعرو: its price. */
const AR_SPOKEN_OWNER = /(?<=...)و$/;
/** زبونا: no pronoun after the noun's own ن. */
const AR_ACCUSATIVE = /(?<=...ن)ا$/;
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
    cut(forms, AR_ACCUSATIVE);
    for (const form of [...forms]) if (AR_OWNED.test(form)) forms.add(form.replace(AR_OWNED, 'ه'));
    cut(forms, AR_SPOKEN_OWNER);
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
  cut(forms, AR_ACCUSATIVE);
  for (const form of [...forms]) if (AR_OWNED.test(form)) forms.add(form.replace(AR_OWNED, 'ه'));
  cut(forms, AR_ENDING);
  cut(forms, AR_NUMBER);
  return forms;
};

/** Besides the future and the present of the east (ه ح ب) those of the west: كيبيع, غيبيع. */
const AR_TENSE = /^(?:(?:[سهحبكغ]|عم|بي|غا)?[يتن](?=..)|[هحب]?ا(?=...))/;
/** مابيشتروش: not, in Egypt and the west. */
const AR_NEGATED = /^ما?(?=.{4})(.+)ش$/;
const AR_SUBJECT = /(?<=..)(?:ون|وا|ين|ان|نا|تم|ت|ي)$/;
const AR_OBJECT = /(?<=...)(?:ها|هم|هن|كم|نا|ه|ك)$/;

/**
 * The dresses of an ordinary verb: one mark of tense, one of its subject, one pronoun. What may be cut freely leaves three
 * letters of many a foreign name: نورثواي would inherit (ورث) and كلينتون soften (لين).
 */
const makeVerb = (folded: string): ReadonlySet<string> => {
  if (!isArabic(folded)) return make(folded);
  const forms = new Set([folded]);
  cut(forms, AR_CONJUNCTION);
  for (const form of [...forms]) if (AR_NEGATED.test(form)) forms.add(form.replace(AR_NEGATED, '$1'));
  cut(forms, AR_TENSE);
  // The seventh, eighth and tenth form lose their alef behind a prefix.
  for (const form of [...forms]) if (form !== folded && /^(?:ن|.ت|ست)../.test(form)) forms.add(`ا${form}`);
  cut(forms, AR_OBJECT);
  cut(forms, AR_SUBJECT);
  return new Set([...forms, ...makeNoun(folded)]);
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
export const verbFormsOf = remember(makeVerb);

/** One value where there is one, as nearly always: a list for each of ten thousand forms would be most of the table. */
type Row<V> = V | readonly V[];

const added = <V extends string | true>(table: Map<string, Row<V>>, key: string, value: V): void => {
  const row = table.get(key);
  table.set(key, row === undefined ? value : typeof row === 'object' ? [...row, value] : [row, value]);
};

const collect = <V extends string | true>(row: Row<V> | undefined, found: Set<V>): void => {
  if (row === undefined) return;
  if (typeof row === 'object') for (const value of row) found.add(value);
  else found.add(row);
};

/** A list of forms, `*` for any ending, in index form. Looks a word up by all its dresses. */
export class Lexicon<V extends string | true> {
  private readonly whole = new Map<string, Row<V>>();
  private begin: Map<string, Row<V>> | undefined;

  /** The form must be in index form already: folding thousands at every start takes longer than all the rest. */
  add(form: string, value: V): void {
    if (form.endsWith('*')) {
      this.begin ??= new Map();
      added(this.begin, form.slice(0, -1), value);
    } else added(this.whole, form, value);
  }

  /** What is listed in just these forms. */
  listed(forms: ReadonlySet<string>): Set<V> {
    const found = new Set<V>();
    for (const form of forms) collect(this.whole.get(form), found);
    return found;
  }

  find(forms: ReadonlySet<string>): Set<V> {
    const found = new Set<V>();
    for (const form of forms) {
      collect(this.whole.get(form), found);
      if (this.begin)
        for (let end = 3; end <= form.length; end += 1) collect(this.begin.get(form.slice(0, end)), found);
    }
    return found;
  }

  /** All whole forms, for repairing misspelt words. */
  words(): Iterable<string> {
    return [...this.whole.keys(), ...(this.begin?.keys() ?? [])];
  }
}
