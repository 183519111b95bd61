import type { Topic } from '#src/base/article.ts';
import type { Amount, Modality, Period, Qualifier, Role } from '#src/base/figure.ts';
import type { Language } from '#src/base/lang.ts';
import type { TextSpan } from '#src/base/span.ts';

/** The same words in each language. */
export type Bilingual = Readonly<Record<Language, string>>;

/** A figure that the generator wrote into a text: number, scale and unit stand at the span, no qualifier. */
export interface TrueFigure extends TextSpan, Amount {
  /** Which statement of the story it is: the same in every report, in both languages. */
  readonly fact: string;
  readonly measure: string | null;
  readonly unit: string;
  readonly qualifier: Qualifier;
  readonly role: Role;
  /** As the article's language names it. */
  readonly subject: string;
  /** Null where the sentence names none. */
  readonly period: Pick<Period, 'rel' | 'label'> | null;
  readonly modality: Modality;
}

export interface Outlet {
  readonly slug: string;
  readonly title: string;
  readonly lang: Language;
}

/** An article of the generator with all that is true of it. */
export interface GeneratedArticle {
  readonly id: string;
  readonly outlet: Outlet;
  readonly url: string;
  readonly title: string;
  /** Paragraphs, without the title. */
  readonly body: readonly string[];
  /** The title, a blank line, then the body: what offsets of figures point into. */
  readonly text: string;
  /** ISO 8601 UTC, whole seconds. */
  readonly published: string;
  readonly lang: Language;
  readonly story: string;
  readonly topics: readonly Topic[];
  readonly figures: readonly TrueFigure[];
  /** The report whose text this one took over, word for word. */
  readonly copyOf: string | null;
}
