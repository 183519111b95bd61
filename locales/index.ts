import type { Language } from '#src/base/lang.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import type { Placeholders, Translation } from './messages.ts';

/** Every language's words, under one type: plural forms are looked up by the name that Intl.PluralRules gives. */
export const LOCALES: { readonly [L in Language]: Translation<L, typeof en> } = { en, ar };

export type PhraseKey = keyof (typeof en)['phrases'];
/** The values that a phrase asks for. */
export type PhraseValues<K extends PhraseKey> = Readonly<Record<Placeholders<(typeof en)['phrases'][K]>, string>>;
