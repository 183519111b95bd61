/** What syndication adds to a text: it names outlets, repeats the title and points elsewhere. */
const SYNDICATED =
  /\b(?:The post .{1,300}? (?:appeared first on|first appeared on)[^.\n]{0,60}|(?:Read more|Continue reading|Related|Also read|See also)\b:?[^\n]{0,200}|(?:Click here|Subscribe to our|Join our (?:telegram|newsletter|channel)|Follow us on)\b[^.!?\n]{0,120})|(?:اقرأ أيضا|اقرأ المزيد|المزيد عن|تابع القراءة)[^\n]{0,200}|(?:اضغط هنا|اشترك في نشرتنا|انضم إلى قناتنا|تابعنا على)[^.!؟\n]{0,120}/gi;
/** A shorter title may be an everyday phrase of the text. */
const REPEATED = 20;

const spaces = (text: string): string => ' '.repeat(text.length);

/** A title, a gap and its text without what syndication added and without the title told again; every offset is kept. */
export const cleaned = (title: string, gap: string, text: string): string => {
  const body = text.replace(SYNDICATED, spaces);
  return `${title}${gap}${title.length > REPEATED ? body.replaceAll(title, spaces) : body}`;
};
