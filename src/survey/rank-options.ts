import type { Span } from '#src/base/span.ts';
import type { Question } from './question.ts';
import type { Term } from './terms.ts';

/** What may be meant, where a question names it: "gas, dams or batteries?" */
export interface Option {
  readonly name: string;
  readonly terms: readonly Term[];
}

const OR = /(?<![\p{L}\p{N}])(?:or|vs\.?|versus|أم|ام|أو|او|ولا|والا|ولّا|وإلا)(?![\p{L}\p{N}])/giu;
const END = /[:;؛؟?!()\n]|\s[-–—]\s/u;
const COMMA = /[,،]/u;
/** Words that belong to the question around the names. */
const AROUND =
  /(?<![\p{L}])(?:which|who|whose|where|what|whether|is|are|was|were|did|does|do|has|have|had|will|would|between|and how|by how|for|pays?|uses?|took|got|cost|costs|منو|مين|شكون|اشكون|شكو|من|مين فيهم|اي|أي|أيهما|ايهما|انهي|أنهي|انهو|شنو|شو|وش|وين|فين|وبكم|وكم|بكم|كم|هل|بين|more|less|bigger|cheaper|higher|lower|أكثر|اكثر|أكتر|اكتر|كثر|أقل|اقل|أغلى|اغلى|أرخص|ارخص|أكبر|اكبر|أعلى|اعلى|أصغر|اصغر)(?![\p{L}])/giu;
const LENGTH = 6;

interface Piece extends Span {
  readonly text: string;
}

const piece = (text: string, start: number, end: number): Piece => ({ text: text.slice(start, end), start, end });

/** Up to the first sign that ends a phrase. */
const head = (all: Piece): Piece => {
  const ends = [END, COMMA].flatMap((rule) => {
    const hit = rule.exec(all.text.replace(/^[\s,،]+/u, (lead) => '_'.repeat(lead.length)));
    return hit ? [hit.index] : [];
  });
  return {
    ...all,
    ...piece(all.text, 0, Math.min(all.text.length, ...ends)),
    start: all.start,
    end: all.start + Math.min(all.text.length, ...ends),
  };
};

/** Behind the last sign that ends a phrase, parted at commas. */
const tail = (all: Piece): Piece[] => {
  const cut = [...all.text.matchAll(new RegExp(END, 'gu'))].at(-1);
  const from = cut ? cut.index + cut[0].length : 0;
  const found: Piece[] = [];
  let at = from;
  for (const comma of [...all.text.slice(from).matchAll(/[,،]/gu)].map((m) => from + m.index).concat(all.text.length)) {
    found.push({ text: all.text.slice(at, comma), start: all.start + at, end: all.start + comma });
    at = comma + 1;
  }
  return found;
};

const ARTICLE = /^(?:the|a|an|its|their|من بين|بين)\s+/iu;

const optionIn = (
  { text, start, end }: Piece,
  terms: readonly Term[],
  side: 'first' | 'last' | 'all',
): Option | null => {
  let from = start;
  let to = end;
  if (side !== 'all') {
    const hits = [...text.matchAll(AROUND)];
    if (side === 'last') {
      const hit = hits.at(-1);
      if (hit) from = start + hit.index + hit[0].length;
    } else {
      const [hit] = hits;
      if (hit) to = start + hit.index;
    }
  }
  const own = terms.filter((t) => t.start >= from && t.end <= to && t.text !== '' && t.kind !== 'frame');
  const [lead] = own;
  const last = own.at(-1);
  if (!lead || !last) return null;
  const slice = text
    .slice(Math.max(0, from - start), to - start)
    .trim()
    .replace(ARTICLE, '');
  const name = slice.split(/\s+/u).length <= LENGTH ? slice : text.slice(lead.start - start, last.end - start);
  return name.split(/\s+/u).length <= LENGTH ? { name: name.replace(/^ال(?=\p{L}{4})/u, 'ال'), terms: own } : null;
};

/** The things that the question sets side by side with "or"; none where it does not. */
export const optionsOf = ({ text, terms }: Question): readonly Option[] => {
  const cuts = [...text.matchAll(OR)];
  const [first] = cuts;
  if (!first) return [];
  const before = tail(piece(text, 0, first.index));
  const rest = cuts.map((cut, i) => piece(text, cut.index + cut[0].length, cuts[i + 1]?.index ?? text.length));
  const last = rest.at(-1);
  const found = [
    ...before.map((p, i) => optionIn(p, terms, i === before.length - 1 || before.length === 1 ? 'last' : 'all')),
    ...rest.slice(0, -1).map((p) => optionIn(p, terms, 'all')),
    last ? optionIn(head(last), terms, 'first') : null,
  ];
  // What stands before the first comma may be the question itself.
  const asks = before.length > 1 && before[0] && new RegExp(AROUND, 'iu').test(before[0].text) ? 1 : 0;
  const options = found.slice(asks);
  if (options.length < 2 || options.some((o) => o === null)) return [];
  const all = options.flatMap((o) => o ?? []);
  // What all of them say tells none of them apart.
  const shared = (t: Term): boolean => all.every((o) => o.terms.some((u) => u.folded === t.folded));
  const told = all.map((o) => ({ ...o, terms: o.terms.filter((t) => !shared(t)) }));
  return told.filter((o) => o.terms.length > 0).length >= all.length - 1 ? told : [];
};
