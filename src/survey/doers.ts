import { fold, words } from '#src/language/text.ts';
import { entity } from '#src/meaning/entities.ts';
import { type Evidence, hitsIn } from './evidence.ts';
import type { Question } from './question.ts';
import { meets, type Term } from './terms.ts';

const textOf = ({ profile: { article }, sentence }: Evidence): string =>
  article.text.slice(sentence.start, sentence.end);

const MATTERS: ReadonlySet<string> = new Set(['concept', 'fuel', 'coin']);

/** Is the name one of those that the question gives? */
export const isAsked = (name: string, { terms }: Question): boolean =>
  words(name).some((w) => terms.some((t) => t.kind === 'name' && meets(t, w.folded)));

/** Somebody named before the verb of the question: who bought, who refused. */
const doerOf = (passage: Evidence, question: Question): string | null => {
  const { profile, sentence, clues } = passage;
  const text = textOf(passage);
  const inside = profile
    .mentions()
    .filter((m) => m.start >= sentence.start && m.end <= sentence.end && !MATTERS.has(entity(m.entity)?.kind ?? ''));
  const hits = clues.flatMap((clue) => hitsIn(passage, clue)).toSorted((a, b) => a.start - b.start);
  const verb = hits.find((hit) =>
    question.terms.some(
      (t) => t.kind !== 'name' && t.kind !== 'frame' && meets(t, fold(profile.article.text.slice(hit.start, hit.end))),
    ),
  );
  const names = [
    ...inside.map((m) => ({ text: profile.article.text.slice(m.start, m.end), start: m.start })),
    ...[...text.matchAll(/\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+)+|["“«]([^"”»]{3,40})["”»]/gu)].map((m) => ({
      text: m[1] ?? m[0],
      start: sentence.start + m.index,
    })),
  ].filter((n) => !isAsked(n.text, question));
  const at = verb?.start ?? sentence.start;
  const ordered = names.toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at));
  const before = ordered.filter((n) => n.start < at);
  return (profile.article.lang === 'ar' ? ordered[0] : (before[0] ?? ordered[0]))?.text ?? null;
};

const BY_EN =
  /\b(?:owned|bought|acquired|built|run|operated|rejected|approved|refused|signed|imposed|fined|sold|led|taken over|developed|financed|seized) by (?:the )?(\p{Lu}[^,.;()]{1,40}?)(?=[,.;()]| (?:for|in|on|at|and|after|to|with|of|from|which|last|this)\b|$)/u;
const BY_AR =
  /(?:من قبل|على يد|من طرف|من جانب|بواسطة|المملوك[ةه]? ل|مملوك[ةه]? ل|تملكه|تملكها|يملكه|يملكها|تديره|تديرها|تشغله|تشغلها)\s*([^،,.؛()]{3,40}?)(?=[،,.؛()]|\s(?:في|على|منذ|بعد|بقيمة|مقابل|خلال|التي|الذي|وقد)\s|$)/u;

const byIn = (passage: Evidence): string | null =>
  (passage.profile.article.lang === 'ar' ? BY_AR : BY_EN).exec(textOf(passage))?.[1]?.trim() ?? null;

const has = (passage: Evidence, term: Term): boolean => hitsIn(passage, { term, weight: 0 }).length > 0;

/** To whom it was done stands in the sentence that says who did it, and not as the doer. */
const suffers = (passage: Evidence, question: Question): boolean => {
  const names = question.terms.filter((t) => t.kind === 'name');
  return names.length === 0 || (names.some((t) => has(passage, t)) && !isAsked(byIn(passage) ?? '', question));
};

/** Who did what a sentence tells was done, where all that was done stands in it. */
export const agentOf = (passage: Evidence, question: Question, terms: readonly Term[]): string | null => {
  const deeds = terms.filter((t) => t.kind === 'thing' || t.kind === 'measure');
  if (deeds.length === 0 || !deeds.every((t) => has(passage, t)) || !suffers(passage, question)) return null;
  const named = byIn(passage);
  return named && !isAsked(named, question) ? named : doerOf(passage, question);
};
