/** White space that is more, or other, than one space. A loop over the characters takes four times as long. */
const SPACES = /\s{2,}|[^\S ]/g;

/** The text with every run of white space replaced by what `by` makes of it; a single space stays. */
export const spaced = (text: string, by: (space: string) => string): string => text.replace(SPACES, by);

/** Every run of white space as one space. */
export const evenly = (text: string): string => text.replace(SPACES, ' ');
