const list = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that stand on lines of their own; `paragraph` ones are parted from their neighbours by a blank line. */
export const PARAGRAPHS = list(
  'p div h1 h2 h3 h4 h5 h6 ul ol dl table blockquote section article aside header footer main nav figure figcaption pre hr form fieldset address details center body',
);
export const LINES = list('br li tr dt dd option caption summary legend');
export const GAPS = list('td th img iframe video audio object embed button select');
/** Elements whose text is not for readers. */
export const SILENT = list('script style noscript template head xml');
/** Every other name that HTML, SVG and MathML know: what is not among them, such as `<BIGCO>`, is prose. */
const OTHERS = list(
  'html title base link meta a abbr acronym applet area b basefont bdi bdo bgsound big blink canvas cite code col colgroup command data datalist del dfn dialog dir em font frame frameset hgroup i image input ins isindex kbd keygen label listing map mark marquee menu menuitem meter multicol nextid nobr noembed noframes optgroup output param picture plaintext portal progress q rb rp rt rtc ruby s samp search small source spacer span strike strong sub sup svg math tbody textarea tfoot thead time track tt u var wbr xmp ' +
    'path g circle rect line polygon polyline ellipse text tspan defs desc use symbol mask pattern marker filter switch animate set lineargradient radialgradient stop clippath foreignobject style mi mo mn ms mrow mfrac msup msub msqrt mtext ilayer layer content insert hole',
);

/** All of them. */
export const MARKUP: ReadonlySet<string> = new Set([...PARAGRAPHS, ...LINES, ...GAPS, ...SILENT, ...OTHERS]);

/** Is a lower-case name one of an element, or of a custom or prefixed one? */
export const isMarkup = (name: string): boolean => MARKUP.has(name) || /^[a-z][\w.]*[-:][\w.:-]*$/.test(name);
