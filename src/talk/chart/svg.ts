import { barsSvg } from './bars.ts';
import type { Ruler } from './ink.ts';
import { pen } from './pen.ts';
import type { Picture } from './picture.ts';
import { timeSvg } from './time.ts';

/** A picture as SVG. Pure: the same words, figures and font give the same drawing. */
export const svgOf = (picture: Picture, ruler: Ruler): string => {
  const own = pen(picture.lang, ruler);
  return picture.kind === 'time' ? timeSvg(own, picture) : barsSvg(own, picture);
};
