import type { Span } from '#src/base/span.ts';
import type { NewRow } from './schema.ts';
import type { NewArticle } from './store.ts';

/** What every row that hangs on an article says of it. */
export interface Place {
  readonly article_id: number;
  readonly feed_id: number;
  readonly published: number;
}

/**
 * The sentence around a place: the union of all it touches, since a figure may straddle a boundary that was guessed
 * wrongly; its line where the sentences leave a gap. There is always one: no figure is stored without its sentence.
 */
export const sentenceAround = (text: string, sentences: readonly Span[], { start, end }: Span): Span => {
  const touched = sentences.filter((sentence) => sentence.start < end && start < sentence.end);
  const first = touched[0];
  const last = touched.at(-1);
  if (first && last) return { start: Math.min(first.start, start), end: Math.max(last.end, end) };
  const after = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', start) + 1, end: after < 0 ? text.length : after };
};

export const figureRows = (place: Place, { article, reading }: NewArticle): NewRow<'figure'>[] =>
  reading.figures.map((figure, seq) => {
    const sentence = sentenceAround(article.text, reading.sentences, figure);
    return {
      ...place,
      seq,
      measure: figure.measure,
      subject_id: figure.subjectId,
      whole_id: figure.wholeId,
      dimension: figure.dimension,
      modality: figure.modality,
      period_from: figure.period?.start ?? null,
      period_to: figure.period?.end ?? null,
      sentence_start: sentence.start,
      sentence_end: sentence.end,
      body: JSON.stringify(figure),
    };
  });

export const topicRows = (place: Place, { reading }: NewArticle): NewRow<'article_topic'>[] =>
  [...new Map(reading.topics.map((finding) => [finding.topic, finding])).values()].map(
    ({ topic, score, evidence }) => ({ ...place, topic, score, evidence: JSON.stringify(evidence) }),
  );

export const mentionRows = (place: Place, { reading }: NewArticle): NewRow<'mention'>[] =>
  [...Map.groupBy(reading.mentions, (mention) => mention.entity)].flatMap(([entity, [first, ...rest]]) =>
    first ? [{ ...place, entity, at_start: first.start, at_end: first.end, times: 1 + rest.length }] : [],
  );

export const keyRows = (place: Place, { story }: NewArticle): NewRow<'story_key'>[] =>
  [...new Set(story.keys)].map((key) => ({ key, published: place.published, article_id: place.article_id }));

export const termRows = ({ article_id }: Place, { terms }: NewArticle): NewRow<'article_term'>[] =>
  [...new Set(terms)].map((label) => ({ article_id, label }));

/** No word is longer; indexes refuse what is much longer. */
const LONGEST = 128;

const SPACE = 0x20;

/** Plain letters of the two languages and digits, each word parted from the next by one space: as tokens are nearly always. */
const isPlain = (text: string): boolean => {
  let word = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === SPACE) {
      if (word === 0) return false;
      word = 0;
      continue;
    }
    word += 1;
    const letter =
      (code >= 0x61 && code <= 0x7a) ||
      (code >= 0x30 && code <= 0x39) ||
      (code >= 0x41 && code <= 0x5a) ||
      (code >= 0x621 && code <= 0x64a);
    if (!letter || word > LONGEST) return false;
  }
  return word > 0;
};

/** Letters and digits only: the indexes of both engines agree on nothing else. */
export const plainTokens = (text: string): string[] =>
  (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((token) => (token.length > LONGEST ? token.slice(0, LONGEST) : token));

/** The same as one text. */
export const plainText = (text: string): string => (isPlain(text) ? text : plainTokens(text).join(' '));
