import type { Run } from '#src/talk/runs.ts';
import { COLOURS, type Look, type Pen, WIDTH } from './pen.ts';
import type { Picture } from './picture.ts';

export const EDGE = 20;
const TITLE: Look = { size: 19, bold: true, fill: COLOURS.text };
const SMALL: Look = { size: 14, fill: COLOURS.muted };
const NOTE: Look = { size: 13, fill: COLOURS.muted };

const TITLE_AT = 36;
const SUBTITLE_AT = 59;
const NOTE_STEP = 18;
/** Where the drawing itself begins. */
export const TOP = 78;

/** Words in one line of notes, as many to a line as there is room for. */
const noteLines = (pen: Pen, notes: Picture['notes']): (readonly Run[])[] => {
  const between: Run = { kind: 'words', text: ' · ' };
  const lines: (readonly Run[])[] = [];
  for (const note of notes) {
    const last = lines.at(-1);
    const longer = last && [...last, between, ...note];
    if (longer && pen.widthOf(longer, NOTE) <= WIDTH - 2 * EDGE) lines[lines.length - 1] = longer;
    else lines.push(note);
  }
  return lines;
};

/** The card with its words around what is drawn, which ends at `bottom`. */
export const framed = (
  pen: Pen,
  { title, subtitle, notes }: Pick<Picture, 'title' | 'subtitle' | 'notes'>,
  bottom: number,
  drawn: readonly string[],
): string => {
  const room = WIDTH - 2 * EDGE;
  const lines = noteLines(pen, notes);
  const height = Math.ceil(bottom + lines.length * NOTE_STEP + (lines.length > 0 ? EDGE : EDGE / 2));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}">`,
    `<rect x="0.75" y="0.75" width="${WIDTH - 1.5}" height="${height - 1.5}" rx="12" fill="${COLOURS.card}" stroke="${COLOURS.edge}" stroke-width="1.5"/>`,
    pen.text(pen.fitted(title, room, TITLE), [EDGE, TITLE_AT], 'start', TITLE),
    ...(subtitle.length > 0 ? [pen.text(pen.fitted(subtitle, room, SMALL), [EDGE, SUBTITLE_AT], 'start', SMALL)] : []),
    ...drawn,
    ...lines.map((note, i) =>
      pen.text(pen.fitted(note, room, NOTE), [EDGE, bottom + (i + 1) * NOTE_STEP], 'start', NOTE),
    ),
    '</svg>',
  ].join('\n');
};
