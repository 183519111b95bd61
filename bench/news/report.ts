import type { TrueFigure } from './article.ts';
import { BACKGROUND, fieldOf } from './background.ts';
import type { Random } from './random.ts';
import { type Teller, type Told, tell } from './sentence.ts';

/** What a report says: title and paragraphs, and its figures with their places in both together. */
export interface Report {
  readonly title: string;
  readonly body: readonly string[];
  readonly text: string;
  readonly figures: readonly TrueFigure[];
}

const shuffled = <T>(list: readonly T[], r: Random): T[] => {
  const left = [...list];
  return list.map(() => {
    const [item] = left.splice(r.int(0, left.length - 1), 1);
    if (item === undefined) throw new RangeError('shuffled: the list ran out');
    return item;
  });
};

const moved = ({ text, figures }: Told, by: number): readonly TrueFigure[] =>
  figures.map((figure) => ({
    ...figure,
    text: text.slice(figure.start, figure.end),
    start: figure.start + by,
    end: figure.end + by,
  }));

/** Puts title and paragraphs of sentences together and moves the figures to their places. */
const assembled = (title: Told, paragraphs: readonly (readonly Told[])[]): Report => {
  let text = title.text;
  const figures = [...title.figures];
  const body: string[] = [];
  for (const sentences of paragraphs) {
    text += '\n\n';
    const start = text.length;
    for (const [i, sentence] of sentences.entries()) {
      if (i > 0) text += ' ';
      figures.push(...moved(sentence, text.length));
      text += sentence.text;
    }
    body.push(text.slice(start));
  }
  return { title: title.text, body, text, figures };
};

/** A report of the story: the lead first, then details, a voice and background in an order of the teller's own. */
export const writeReport = (teller: Teller): Report => {
  const { story, lang, r } = teller;
  const wording = story.event[lang];
  const say = (template: string): Told => tell(template, teller);
  const some = (templates: readonly string[], least: number): Told[] =>
    shuffled(templates, r).slice(0, r.int(least, templates.length)).map(say);
  const details = some(wording.details, 1);
  const colour = some(wording.colour, 2);
  const background = some(BACKGROUND[fieldOf(story.event.topics)][lang], 1);
  const voices = some(wording.quotes, 1);
  const [first = [], ...rest] = [
    details.splice(0, 2),
    [...details.splice(0, 2), ...colour.splice(0, 1)],
    [...voices, ...details],
    [...background.splice(0, 2), ...colour],
    background.splice(0, 3),
    background,
  ];
  const lead = [say(r.pick(wording.leads)), ...(r.chance(0.5) ? first.splice(0, 1) : [])];
  return assembled(
    say(r.pick(wording.titles)),
    [lead, first, ...rest].filter((paragraph) => paragraph.length > 0),
  );
};

/** The report without its last paragraph, as a newsroom shortens its agency. */
export const shortened = (report: Report): Report => {
  const dropped = report.body.at(-1);
  if (dropped === undefined || report.body.length < 3) return report;
  const text = report.text.slice(0, -(dropped.length + 2));
  return {
    title: report.title,
    body: report.body.slice(0, -1),
    text,
    figures: report.figures.filter((figure) => figure.end <= text.length),
  };
};
