import type { Language } from '#src/base/lang.ts';
import { type Line, plain } from '#src/talk/runs.ts';

/** How a kind of line stands out; text from outside has no control characters left by then. */
const STYLES: Readonly<Record<Line['mark'], readonly [on: string, off: string]>> = {
  title: ['\u001b[1;36m', '\u001b[0m'],
  plain: ['', ''],
  item: ['', ''],
  quote: ['\u001b[3m', '\u001b[0m'],
  small: ['\u001b[2m', '\u001b[0m'],
};

/** A line as plain text, or in the terminal's colours. */
export const inked = (line: Line, lang: Language, colours: boolean): string => {
  const [on, off] = colours ? STYLES[line.mark] : ['', ''];
  return plain(line, lang)
    .split('\n')
    .map((text) => `${on}${text}${off}`)
    .join('\n');
};
