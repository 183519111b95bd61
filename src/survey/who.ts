import { fold, words } from '#src/language/text.ts';
import { entity } from '#src/meaning/entities.ts';
import type { StoredArticle } from '#src/store/store.ts';
import { type Filled, refusal } from './filled.ts';
import { type Passage, passagesOf, quoteOf, saidIn } from './passages.ts';
import { placesOf } from './profile.ts';
import type { Question } from './question.ts';
import { soughtIn } from './sought.ts';
import { goesOn, speakerIn } from './speakers.ts';
import { bodyIn } from './speakers-bodies.ts';
import { SAYING } from './speakers-lexicon.ts';
import { meets, type Term } from './terms.ts';

const ENOUGH = 0.56;
/** A body is named in most sentences: it is taken for the speaker only where nearly all of the question stands. */
const CERTAIN = 0.75;

/** The verb of saying itself; a forecast that something is or is not remains. */
const SPOKEN = /^(?:predict|announc|expect|estimat|forecast(?:s|ed|ing)$|يتوقع|توقع$|توقعت$|اعلن)/u;

const textOf = ({ profile: { article }, sentence }: Passage): string =>
  article.text.slice(sentence.start, sentence.end);

/** The speaker of a sentence, or of the sentence before that it goes on from: at most six back. */
const speakerOf = (passage: Passage): string | null => {
  const { profile, index } = passage;
  const { article, sentences } = profile;
  for (let i = index; i >= Math.max(0, index - 6); i -= 1) {
    const sentence = sentences[i];
    if (!sentence) break;
    const text = article.text.slice(sentence.start, sentence.end);
    const name = speakerIn(text, article.lang);
    if (name) return name;
    if (!goesOn(text, article.lang) && i === index && !/["”“»«]/.test(text)) return null;
  }
  return null;
};

const MATTERS: ReadonlySet<string> = new Set(['concept', 'fuel', 'coin']);

/** Somebody named before the verb of the question: who bought, who refused. */
const doerOf = (passage: Passage, question: Question): string | null => {
  const { profile, sentence, hits } = passage;
  const text = textOf(passage);
  const inside = profile
    .mentions()
    .filter((m) => m.start >= sentence.start && m.end <= sentence.end && !MATTERS.has(entity(m.entity)?.kind ?? ''));
  const asked = (name: string): boolean =>
    words(name).some((w) => question.terms.some((t) => t.kind === 'name' && meets(t, w.folded)));
  const verb = hits.find((hit) =>
    question.terms.some(
      (t) => t.kind !== 'name' && t.kind !== 'frame' && meets(t, fold(profile.article.text.slice(hit.start, hit.end))),
    ),
  );
  const names = [
    ...inside.map((m) => ({ text: profile.article.text.slice(m.start, m.end), start: m.start, named: true })),
    ...[...text.matchAll(/\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+)+|["“«]([^"”»]{3,40})["”»]/gu)].map((m) => ({
      text: m[1] ?? m[0],
      start: sentence.start + m.index,
      named: false,
    })),
  ].filter((n) => !asked(n.text));
  const at = verb?.start ?? sentence.start;
  const ordered = names.toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at));
  const before = ordered.filter((n) => n.start < at);
  return (profile.article.lang === 'ar' ? ordered[0] : (before[0] ?? ordered[0]))?.text ?? null;
};

const BY_EN =
  /\b(?:owned|bought|acquired|built|run|operated|rejected|approved|refused|signed|imposed|fined|sold|led|taken over|developed|financed|seized) by (?:the )?(\p{Lu}[^,.;()]{1,40}?)(?=[,.;()]| (?:for|in|on|at|and|after|to|with|of|from|which|last|this)\b|$)/u;
const BY_AR =
  /(?:من قبل|على يد|من طرف|من جانب|بواسطة|المملوك[ةه]? ل|مملوك[ةه]? ل|تملكه|تملكها|يملكه|يملكها|تديره|تديرها|تشغله|تشغلها)\s*([^،,.؛()]{3,40}?)(?=[،,.؛()]|\s(?:في|على|منذ|بعد|بقيمة|مقابل|خلال|التي|الذي|وقد)\s|$)/u;

/** Whom the passive voice names behind its verb. */
const agentIn = (passage: Passage, question: Question): string | null => {
  const name = (passage.profile.article.lang === 'ar' ? BY_AR : BY_EN).exec(textOf(passage))?.[1]?.trim();
  const asked = name && words(name).some((w) => question.terms.some((t) => t.kind === 'name' && meets(t, w.folded)));
  return name && !asked ? name : null;
};

/** To whom it was done stands in the sentence that says who did it, and not as the doer. */
const suffers = (passage: Passage, terms: readonly Term[]): boolean => {
  const names = terms.filter((t) => t.kind === 'name');
  const agent = (passage.profile.article.lang === 'ar' ? BY_AR : BY_EN).exec(textOf(passage))?.[1] ?? '';
  return (
    names.length === 0 ||
    (names.some((t) => passage.hits.some((hit) => placesOf(passage.profile, t).some((p) => p.start === hit.start))) &&
      !words(agent).some((w) => names.some((t) => meets(t, w.folded))))
  );
};

/** Who did something stands where it is said that it was done. */
const does = ({ hits, profile }: Passage, terms: readonly Term[]): boolean =>
  terms
    .filter((t) => t.kind === 'thing' || t.kind === 'measure')
    .every((t) => hits.some((hit) => placesOf(profile, t).some((p) => p.start === hit.start)));

export const fillWho = (articles: readonly StoredArticle[], question: Question): Filled => {
  const { terms, amounts } = soughtIn(question, articles, (t) => !SPOKEN.test(t.folded));
  const passages = passagesOf(articles, terms, amounts, saidIn(question.text, terms)).slice(0, 12);
  const [best] = passages;
  if (!best || best.score < ENOUGH) return refusal('no_source');
  const saying = SAYING.test(question.plain);
  for (const passage of passages) {
    if (passage.score < ENOUGH) break;
    // A headline says in short what somebody says below.
    if (passage.index === 0 && passages.length > 1) continue;
    if (
      !saying &&
      (!terms.some((t) => t.kind === 'thing' || t.kind === 'measure') ||
        !does(passage, terms) ||
        !suffers(passage, terms))
    )
      continue;
    const body = (): string | null =>
      passage.score < CERTAIN ? null : bodyIn(textOf(passage), passage.profile.article.lang);
    const name = saying ? (speakerOf(passage) ?? body()) : (agentIn(passage, question) ?? doerOf(passage, question));
    if (!name) continue;
    return {
      status: 'answered',
      results: [{ operation: 'who-said', names: [name], working: name }],
      operands: [quoteOf(passage)],
      score: passage.score,
    };
  }
  return { status: 'unanswered', reason: 'no_source', nearest: passages.slice(0, 2).map(quoteOf), score: best.score };
};
