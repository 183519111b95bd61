import type { Mention } from '#src/base/article.ts';
import { foundOf, type Spelling } from '#src/language/spellings.ts';
import { fold, foldedOf } from '#src/language/text.ts';
import { gazetteer, namesOf } from './gazetteer.ts';
import type { EntityRow } from './gazetteer-row.ts';
import { bareForms, type Case, caseOf, type Token, tokensOf, withoutArticle } from './parts.ts';

interface Pattern {
  readonly entity: string;
  readonly tokens: readonly { readonly folded: string; readonly raw: string; readonly case: Case }[];
  readonly strict: boolean;
  readonly needs: readonly string[];
  /** Only where a preposition of place, the kind of place, or another place and "and" lead. */
  readonly led: boolean;
}

/** Patterns that a form of a word begins, longest first, and the letters of the word before that form. */
interface Opening {
  readonly patterns: readonly Pattern[];
  readonly cut: number;
}

interface Index {
  readonly rows: ReadonlyMap<string, EntityRow>;
  /** By the first token, its whole form first; most words have none. */
  readonly openings: (word: Spelling) => readonly Opening[];
}

const patternsOf = (row: EntityRow): Pattern[] =>
  [row.en, row.ar, row.ledAr ?? ''].flatMap((list, i) => {
    const needs = (i === 0 ? row.needsEn : row.needsAr)?.split(' ').map(fold) ?? [];
    return namesOf(list).map((name) => ({
      entity: row.id,
      tokens: tokensOf(name).map(({ raw, folded }) => ({ raw, folded, case: caseOf(raw) })),
      strict: row.strict ?? false,
      needs,
      led: i === 2,
    }));
  });

let built: Index | undefined;
const index = (): Index => {
  if (built) return built;
  const rows = gazetteer();
  const patterns = new Map<string, Pattern[]>();
  for (const pattern of rows.flatMap(patternsOf)) {
    const first = pattern.tokens[0]?.folded;
    if (first === undefined) continue;
    const list = patterns.get(first);
    if (list) list.push(pattern);
    else patterns.set(first, [pattern]);
  }
  for (const list of patterns.values()) list.sort((a, b) => b.tokens.length - a.tokens.length);
  const openings = foundOf((word) =>
    [...bareForms(foldedOf(word))].flatMap(([form, cut]): Opening[] => {
      const list = patterns.get(form);
      return list ? [{ patterns: list, cut }] : [];
    }),
  );
  built = { rows: new Map(rows.map((row) => [row.id, row])), openings };
  return built;
};

const written = (want: Pattern['tokens'][number], token: Token, anyCase: boolean): boolean => {
  if (anyCase || want.case === 'any') return true;
  return want.case === 'exact' ? token.raw === want.raw : /^\p{Lu}/u.test(token.raw);
};

/** في and من lead to a place; so does ب on the word itself, and what kind of place it is. */
const LEADS =
  /^[وف]?(?:في|من|الي|نحو|قرب|صوب|خارج|داخل|وسط|شرق|غرب|شمال|جنوب|شرقي|غربي|شمالي|جنوبي|ريف|مدينه|بمدينه|محافظه|بمحافظه|ولايه|اماره|مطار|ميناء|بلديه|اهالي|سكان|جامعه|منجم|محطه|بين)$/u;

const isLed = (before: Token | undefined, dress: string, last: Mention | undefined): boolean =>
  LEADS.test(before?.folded ?? '') ||
  /^[وف]?ب$/u.test(dress) ||
  (dress === 'و' && last !== undefined && last.end === before?.end && entity(last.entity)?.kind === 'region');

const fits = (
  pattern: Pattern,
  tokens: readonly Token[],
  at: number,
  anyCase: boolean,
  has: (w: string) => boolean,
) => {
  const loose = anyCase && !pattern.strict;
  for (let i = 0; i < pattern.tokens.length; i += 1) {
    const want = pattern.tokens[i];
    const token = tokens[at + i];
    if (want === undefined || token === undefined || !written(want, token, loose)) return false;
    if (i > 0 && token.folded !== want.folded && withoutArticle(token.folded) !== withoutArticle(want.folded))
      return false;
  }
  return pattern.needs.length === 0 || pattern.needs.some(has);
};

/**
 * The names of the gazetteer in a text, in order, longest match, without overlap. In a text without any capital letter,
 * or with `anyCase`, capitals are not asked for, except for names that are everyday words too.
 */
export const mentionsOf = (text: string, _lang: string, { anyCase = false } = {}): Mention[] => {
  const { openings } = index();
  const tokens = tokensOf(text);
  const loose = anyCase || !/\p{Lu}/u.test(text);
  let present: ReadonlySet<string> | undefined;
  const has = (word: string) => {
    present ??= new Set(tokens.map(({ folded }) => folded));
    return present.has(word);
  };
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at];
    if (first === undefined) break;
    let best: Pattern | undefined;
    let clitics = 0;
    for (const { patterns, cut } of openings(first.spelling)) {
      const dress = first.folded.slice(0, cut);
      const fit = patterns.find(
        (pattern) =>
          fits(pattern, tokens, at, loose, has) && (!pattern.led || isLed(tokens[at - 1], dress, found.at(-1))),
      );
      if (fit === undefined || (best && fit.tokens.length <= best.tokens.length)) continue;
      best = fit;
      clitics = first.raw.length === first.folded.length ? cut : 0;
    }
    if (best === undefined) continue;
    const [start, end] = [first.start + clitics, (tokens[at + best.tokens.length - 1] ?? first).end];
    found.push({ entity: best.entity, text: text.slice(start, end), start, end });
    at += best.tokens.length - 1;
  }
  return found;
};

/** The row of an entity, or undefined for an id that the gazetteer does not know. */
export const entity = (id: string): EntityRow | undefined => index().rows.get(id);

/** The name to show for an entity; the id itself where it is unknown. */
export const entityName = (id: string, lang: string): string => {
  const row = entity(id);
  return (row && namesOf(lang === 'ar' ? row.ar : row.en)[0]) ?? id;
};

const LIKE = 50;

/** Entities with a name that holds the typed letters, however they are spelt. */
export const namedLike = (typed: string): string[] => {
  const wanted = typed.trim().split(/\s+/u).map(fold).join(' ');
  const found: string[] = [];
  for (const row of index().rows.values()) {
    const names = [row.en, row.ar].flatMap(namesOf).map((name) => name.split(/\s+/u).map(fold).join(' '));
    if (names.some((name) => name.includes(wanted))) found.push(row.id);
    if (found.length >= LIKE) break;
  }
  return found;
};
