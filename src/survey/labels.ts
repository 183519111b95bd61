import type { Candidate } from './candidate.ts';
import type { Question } from './question.ts';

const MONTH = /^(\d{4})-(\d\d)$/;

/** A month as a person writes it, in the language of the question. */
const monthName = (label: string, lang: string): string | null => {
  const m = MONTH.exec(label);
  if (!m) return null;
  const date = new Date(Date.UTC(Number(m[1]), Number(m[2]) - 1, 1));
  return new Intl.DateTimeFormat(lang === 'ar' ? 'ar-EG-u-nu-latn' : 'en', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(date);
};

const HEAD = /^([^:.؟!]{2,60}):\s/u;
/** The capitalised or quoted name that ends just before the figure: "Oakdale (40 MW". */
const NAME =
  /((?:\p{Lu}[\p{L}\p{N}’'-]*\s?)+|["“«][^"”»]{2,40}["”»])[\s(:,–-]*(?:\(|with |at |of |has |produces |uses )?$/u;

/** What the figure is of, in the words of its sentence: the head of its item, its subject, the name before it, or its month. */
export const labelOf = ({ statement, spell }: Candidate, question: Question): string | null => {
  const { figure, quote, sentence, article } = statement;
  if (/month|quarter|شهر|ربع/u.test(question.plain) && spell)
    return monthName(spell.label, question.lang) ?? spell.label;
  const before = article.text.slice(sentence.start, figure.start);
  const head = HEAD.exec(quote);
  const name = NAME.exec(head ? before.slice(head[0].length) : before)?.[1];
  if (head?.[1] && !name) return head[1].trim();
  if (name) return name.replace(/["“”«»]/g, '').trim();
  if (figure.subject) return figure.subject.text;
  const words = before.match(/[\p{L}\p{M}]+(?:\s+[\p{L}\p{M}]+)?[\s(:]*$/u)?.[0];
  return words ? words.replace(/[\s(:]+$/, '') : null;
};
