/** An Arabic phrase as it may be spelt: with or without marks, whichever alef. */
const spelt = (phrase: string): string =>
  [...phrase].map((c) => (c === ' ' ? '\\s+' : `${/[اأإآ]/.test(c) ? '[اأإآ]' : c}\\p{M}*`)).join('');
const anyOf = (phrases: readonly string[]): string => phrases.map(spelt).join('|');

/** Calls to go on elsewhere, wherever they stand: what follows on their line names other articles. */
const GO_ON =
  `\\b(?:read more|continue reading|you (?:may|might) also like)\\b[^\\n]{0,200}|` +
  `(?<!\\p{L})(?:${anyOf([
    'اقرأ أيضا',
    'اقرأ كذلك',
    'اقرأ المزيد',
    'شاهد أيضا',
    'طالع أيضا',
    'تابع القراءة',
    'أكمل القراءة',
    'قد يهمك',
    'أخبار ذات صلة',
    'مواضيع ذات صلة',
    'موضوعات ذات صلة',
    'مقالات ذات صلة',
  ])})[^\\n]{0,200}`;

/** Everyday words that head a list of other articles where they begin a line or follow a sentence, before a colon. */
const HEADS =
  `(?<=^|[\\n.!?؟…\\]]\\s*)(?:(?:related|recommended|also read|read also|see also|more (?:on|about|from)|don['’]t miss)\\b|` +
  `(?:${anyOf(['للمزيد', 'المزيد عن', 'ذات صلة', 'لا تفوت'])})(?!\\p{L}))[^\\n:]{0,100}:[^\\n]{0,300}`;

const INVITES =
  `\\b(?:click here|subscribe to our|join our (?:telegram|newsletter|channel)|follow us on)\\b[^.!?\\n]{0,120}|` +
  `(?<!\\p{L})(?:${anyOf([
    'اضغط هنا',
    'انقر هنا',
    'اشترك في نشرتنا',
    'اشتركوا في نشرتنا',
    'انضم إلى قناتنا',
    'انضموا إلى قناتنا',
    'تابعنا على',
    'تابعونا على',
  ])})[^.!؟\\n]{0,120}`;

/** What a publishing program writes below an article: its title and its outlet again. */
const CREDITS =
  `\\bThe post .{1,300}? (?:appeared first on|first appeared on)[^.\\n]{0,60}|` +
  `(?<!\\p{L})(?:${anyOf(['ظهرت المقالة', 'ظهر المقال', 'ظهرت التدوينة', 'ظهر الخبر'])}) .{1,300}? ${spelt('أولا')} ` +
  `(?:${anyOf(['على', 'في'])})[^.\\n]{0,60}`;

/** What syndication adds to a text: it names outlets, repeats the title and points elsewhere. */
const SYNDICATED = new RegExp([CREDITS, GO_ON, HEADS, INVITES].join('|'), 'giu');
/** A shorter title may be an everyday phrase of the text. */
const REPEATED = 20;

const spaces = (text: string): string => ' '.repeat(text.length);

/** No pattern looks further ahead than this. */
const AHEAD = 500;

/**
 * A title, a gap and the first `read` characters of its text without what syndication added and without the title told
 * again; every offset is kept.
 */
export const cleaned = (title: string, gap: string, text: string, read: number): string => {
  const body = text.slice(0, read + AHEAD).replace(SYNDICATED, spaces);
  const told = title.length > REPEATED ? body.replaceAll(title, spaces) : body;
  return `${title}${gap}${told.slice(0, read)}`;
};
