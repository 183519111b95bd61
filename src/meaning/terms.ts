import type { TextSpan } from '#src/base/span.ts';
import { foundOf, type Spelling } from '#src/language/spellings.ts';
import { foldedOf } from '#src/language/text.ts';
import { bareForms, caseOf, type Token, tokensOf, withoutArticle } from './parts.ts';

/** A place where a text uses a term of a table. */
export interface TermHit<G extends string> extends TextSpan {
  readonly group: G;
}

interface TermToken {
  readonly folded: string;
  readonly open: boolean;
  readonly exact: string | null;
  readonly capital: boolean;
}

interface Term<G> {
  readonly group: G;
  readonly tokens: readonly TermToken[];
}

export interface TermTable<G extends string> {
  /** The terms that may begin with a token; most tokens begin none. */
  readonly beginning: (word: Spelling) => readonly Term<G>[];
}

const SHORTEST_OPEN = 3;
const LONGEST_OPEN = 14;

const termOf = <G extends string>(group: G, text: string): Term<G> => ({
  group,
  // A star becomes a letter that no token holds otherwise, so that the same cutting serves tables and texts.
  tokens: tokensOf(text.replaceAll('*', 'ʘ')).map(({ raw }) => {
    const open = raw.endsWith('ʘ');
    const bare = open ? raw.slice(0, -1) : raw;
    const [token] = tokensOf(bare);
    return {
      folded: token?.folded ?? bare,
      open,
      exact: caseOf(bare) === 'exact' ? bare : null,
      capital: caseOf(bare) === 'capital',
    };
  }),
});

/** Compiles a table of terms parted by commas. */
export const termTable = <G extends string>(groups: readonly G[], terms: Readonly<Record<G, string>>): TermTable<G> => {
  const whole = new Map<string, Term<G>[]>();
  const open = new Map<string, Term<G>[]>();
  for (const group of groups) {
    for (const text of terms[group].split(',').filter((t) => t.trim() !== '')) {
      const term = termOf(group, text.trim());
      const first = term.tokens[0];
      if (first === undefined) continue;
      const map = first.open ? open : whole;
      map.set(first.folded, [...(map.get(first.folded) ?? []), term]);
    }
  }
  const beginning = foundOf((word) =>
    formsOf(word).flatMap((form) => {
      const lengths = Array.from({ length: Math.min(form.length, LONGEST_OPEN) + 1 }, (_, n) => n).slice(SHORTEST_OPEN);
      return [...(whole.get(form) ?? []), ...lengths.flatMap((n) => open.get(form.slice(0, n)) ?? [])];
    }),
  );
  return { beginning };
};

/** Forms of a token, the accusative's ending off as well: نحاسا is نحاس. */
const formsOf = foundOf((word): readonly string[] => {
  const folded = foldedOf(word);
  const forms = [...bareForms(folded).keys()];
  return /^[\u0621-\u064A]{3,}ا$/.test(folded) ? [...forms, ...forms.map((form) => form.slice(0, -1))] : forms;
});

const fits = (want: TermToken, token: Token): boolean => {
  if (want.exact !== null && want.exact !== token.raw && !(want.open && token.raw.startsWith(want.exact))) return false;
  if (want.capital && !/^\p{Lu}/u.test(token.raw)) return false;
  for (const form of formsOf(token.spelling)) {
    if (want.open ? form.startsWith(want.folded) : form === want.folded) return true;
  }
  return !want.open && withoutArticle(token.folded) === withoutArticle(want.folded);
};

/** Every use of a term in a text, overlapping ones too: longest first at each place, once for each group. */
export const hitsOf = <G extends string>(table: TermTable<G>, text: string): TermHit<G>[] => {
  const tokens = tokensOf(text);
  const hits: TermHit<G>[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at];
    const terms = first ? table.beginning(first.spelling) : [];
    if (!first || terms.length === 0) continue;
    let seen: Map<G, TermHit<G> & { length: number }> | undefined;
    for (const term of terms) {
      const last = tokens[at + term.tokens.length - 1];
      if (last === undefined || !term.tokens.every((want, i) => fits(want, tokens[at + i] ?? first))) continue;
      seen ??= new Map();
      const known = seen.get(term.group);
      if (known && known.length >= term.tokens.length) continue;
      const span = { text: text.slice(first.start, last.end), start: first.start, end: last.end };
      seen.set(term.group, { group: term.group, ...span, length: term.tokens.length });
    }
    if (seen) for (const { length: _, ...hit } of seen.values()) hits.push({ ...hit, group: hit.group });
  }
  return hits;
};
