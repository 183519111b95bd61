import { isLanguage, type Language } from '#src/base/lang.ts';
import type { RisingRow } from '#src/base/reply-story.ts';
import { entity, entityName } from '#src/meaning/entities.ts';
import { tokensOf, withoutArticle } from '#src/meaning/parts.ts';
import { ENTITY, PHRASE, writtenIn } from '#src/meaning/title-terms.ts';
import { queryTokens } from '#src/meaning/tokens.ts';
import type { Store, TermCounts } from '#src/store/store.ts';
import { growthOf, LEAST, verdictsAmong } from './chance.ts';
import { rowOf, type TrendSpan } from './trend.ts';

/** Titles that are looked through for how a phrase is written. */
const TITLES = 10;

type Term = TermCounts['terms'][number];

const wordsOf = (term: string): string[] =>
  term.startsWith(PHRASE)
    ? term.slice(PHRASE.length).split(' ')
    : ['en', 'ar'].flatMap((lang) =>
        tokensOf(entityName(term.slice(ENTITY.length), lang)).map(({ folded }) => withoutArticle(folded)),
      );

/** A phrase of a title says no more than a name or a longer phrase that as many stories speak of. */
const isTold = (one: Term, others: readonly Term[]): boolean =>
  others.some(
    (other) =>
      other !== one &&
      other.now >= one.now &&
      wordsOf(one.term).every((word) => wordsOf(other.term).includes(word)) &&
      (other.term.startsWith(ENTITY) || wordsOf(other.term).length > wordsOf(one.term).length),
  );

/** How the newest title that has it writes a phrase. */
const shown = async (store: Store, community: string, term: string, lang: Language): Promise<string | null> => {
  if (term.startsWith(ENTITY)) {
    const id = term.slice(ENTITY.length);
    return entity(id) ? entityName(id, lang) : null;
  }
  const tokens = queryTokens(term.slice(PHRASE.length)).map((token) => [[token]]);
  const found = await store.search(community, tokens, TITLES);
  for (const { title } of found) {
    const written = writtenIn(title, term);
    if (written !== null) return written;
  }
  return null;
};

/**
 * Names and phrases that more stories speak of than before. Everything that was named at all was looked at: what is
 * called a rise must be improbable among all of that.
 */
export const rising = async (
  store: Store,
  community: string,
  span: TrendSpan,
  { most, lang }: { readonly most: number; readonly lang: Language | undefined },
): Promise<RisingRow[]> => {
  if (span.daysBefore < span.days) return [];
  const { terms, of } = await store.termCounts(community, span.from, span.start, span.end, LEAST);
  const all = terms.map((term) => ({ ...term, days: span.days, daysBefore: span.daysBefore }));
  const verdicts = verdictsAmong(all, Math.max(of, all.length));
  const found = all
    .map((counts, i) => ({ ...counts, verdict: verdicts[i] ?? 'too-few' }))
    .filter(({ verdict }) => verdict === 'rising' || verdict === 'maybe-rising')
    .sort(
      (a, b) =>
        Number(b.verdict === 'rising') - Number(a.verdict === 'rising') ||
        growthOf(b) - growthOf(a) ||
        (a.term < b.term ? -1 : 1),
    );
  const rows: RisingRow[] = [];
  for (const { verdict, ...counts } of found) {
    if (rows.length === most) break;
    if (counts.term.startsWith(PHRASE) && isTold(counts, found)) continue;
    const name = await shown(store, community, counts.term, lang !== undefined && isLanguage(lang) ? lang : 'en');
    if (name !== null) rows.push({ name, ...rowOf(counts, verdict) });
  }
  return rows;
};
