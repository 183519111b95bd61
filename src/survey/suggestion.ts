import type { Answer, Operand } from '#src/base/answer.ts';
import type { Topic } from '#src/base/article.ts';
import type { Language } from '#src/base/lang.ts';
import { isArabic } from '#src/language/text.ts';
import { entityName, mentionsOf } from '#src/meaning/entities.ts';

/** What a short question is about. */
export interface About {
  readonly measure: string;
  readonly subject: string | null;
  /** 2025, 2025-Q3, 2025-10 … */
  readonly period: string | null;
}

/** Who has words for a question; this room has none. */
export interface Wording {
  /** A short question; null where there is no word for the measure. */
  question(lang: Language, about: About): string | null;
  /** A period as people write it. */
  period(lang: Language, label: string): string;
  /** The topic that a word of either language names. */
  topic(word: string): Topic | undefined;
}

/** "The water-cooled K7 Hydro" is a K7 Hydro: the name that ends a Latin subject, where it has one. */
const nameIn = (subject: string): string => /(?:\p{Lu}[\p{L}\p{N}’'.-]*\s?)+$/u.exec(subject)?.[0].trim() ?? subject;

/** The subject in a language: an entity's name there, else as written where the reader can read it. */
const subjectIn = ({ subject }: Operand, lang: Language): string | null => {
  if (subject === undefined) return null;
  const arabic = isArabic(subject);
  const [entity] = mentionsOf(subject, arabic ? 'ar' : 'en', { anyCase: true });
  if (entity) return entityName(entity.entity, lang);
  return arabic && lang !== 'ar' ? null : nameIn(subject);
};

/** What the figure is about: whom the asker named, where that is known, else whom the figure names. */
const aboutOf = (refused: Answer, operand: Operand): About[] => {
  const { measure, period } = operand;
  if (measure === undefined) return [];
  const { plan, missing = [], lang } = refused;
  const asked = plan.subjects.filter((name) => !missing.some((lacking) => name.includes(lacking)));
  const subjects = [asked.length > 0 ? asked.join(' ') : null, subjectIn(operand, lang)].filter((s) => s !== null);
  const times = [...new Set([period?.label ?? null, null])];
  return [...new Set(subjects)].flatMap((subject) => times.map((time) => ({ measure, subject, period: time })));
};

const YEAR = /[\d٠-٩]{4}/u;

/** The question itself at a time that is known, where its own time is what is missing. */
const atAnother = ({ question, missing = [], lang }: Answer, near: Operand, wording: Wording): string[] => {
  const [lacking] = missing;
  const label = near.period?.label;
  if (lacking === undefined || !YEAR.test(lacking) || missing.length > 1 || !label) return [];
  const text = question.replace(lacking, wording.period(lang, label));
  return text === question ? [] : [text];
};

const TRIED = 3;

/**
 * A question near to one that was refused, which is answered with a figure that the refusal shows. Every one is asked
 * before it is offered.
 */
export const suggestionFor = async (
  refused: Answer,
  wording: Wording,
  ask: (text: string) => Promise<Answer>,
): Promise<string | null> => {
  const near = refused.nearest ?? [];
  const texts = near.flatMap((operand) => [
    ...atAnother(refused, operand, wording),
    ...aboutOf(refused, operand).flatMap((about) => wording.question(refused.lang, about) ?? []),
  ]);
  const isNear = (operand: Operand): boolean => near.some((o) => o.url === operand.url && o.start === operand.start);
  for (const text of [...new Set(texts)].slice(0, TRIED)) {
    const answer = await ask(text);
    if (answer.status !== 'unanswered' && [...answer.operands, ...answer.conflicts].some(isNear)) return text;
  }
  return null;
};
