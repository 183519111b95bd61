import { fold } from '#src/language/text.ts';
import type { Question } from './question.ts';
import type { Term } from './terms.ts';

/** The words in which people ask about the news itself, in index form: what is counted, how it is asked, what is said of it. */

export type Counted = 'articles' | 'stories' | 'outlets';

/** What is counted. Some words are the news' own; others count anything, and need a word of publishing beside them. */
const NOUNS: readonly (readonly [unit: Counted, own: boolean, forms: string])[] = [
  [
    'articles',
    true,
    'articles?|headlines?|news items?|news pieces?|write-?ups?|مقال(?:ه|ات|ا)?|خبرا?|اخبار|عناوين|تغطيات',
  ],
  [
    'articles',
    false,
    'pieces?|items?|reports?|posts?|texts?|entries|dispatches|briefs?|mentions|ماد[هت]|مواد|تقريرا?|تقارير|نصا?|نصوص|منشورا?|منشورات|بوستات?|كتابات|تدوينات',
  ],
  ['stories', true, '(?:news )?stories|story|قصص|قصه'],
  ['stories', false, 'events?|حدثا?|احداث|موضوعا?|مواضيع|موضوعات'],
  [
    'outlets',
    false,
    'outlets?|sources|feeds?|(?:news)?papers|publications|publishers|sites|media|مصدرا?|مصادر|موقعا?|مواقع|جهه|جهات|وسيله|وسايل|صحيفه|صحف|جريده|جرايد|ناشرا?|ناشرين',
  ],
];

const HOW_MANY = 'how many|number of|distinct|separate|count(?: of)?|total of|tally of|(?:كم|عدد|احص|احصي|عد)';
const BETWEEN =
  '(?:(?:of|the|your|our|all|these|distinct|different|separate|unique|news|new|such|من|م|عن) |\\S+ ){0,3}?';
const nounAsked = (forms: string): RegExp =>
  new RegExp(`(?:^| )(?:و|ف|ب|ل)?(?:${HOW_MANY}) ${BETWEEN}(?:و|ب|ل|لل|ال|بال)?(?:${forms}) `, 'u');
const COUNTED = NOUNS.map(([unit, own, forms]) => ({ unit, own, asked: nounAsked(forms) }));

/** Publishing, covering, the archive: beside one of these a piece is one of the news. */
const PUBLISHED =
  / (?:you(?:'ve)? (?:have|got)|(?:do|have) (?:you|we) (?:have|got|hold|keep|carry)|(?:pieces?|items?|reports?|posts?|texts?|entries|events?) (?:are there )?on|abouts?|regarding|concerning|cover(?:s|ed|ing|age)?|mention(?:s|ed|ing)?|feeds?|archives?|publish(?:ed|es|ing)?|carr(?:y|ied|ies)|ran|wrote|written|posted|talks?|discuss(?:es|ed)?|came out|[وف]?عن|حول|بخصوص|بشان|بشءن|[يت]تناول(?:ت|وا)?|تناول(?:ت|وا)?|[يتب]?ت?(?:تكلم|حكي|تحدث)(?:ت|وا|ون)?|عندك(?:م|و)?|لديكم?|نشر(?:ت|وا|ته|تم|توا)?|نزل(?:ت|وا)?|المنشوره|منشوره|تنشر(?:ت|و)?|انتشر|انكتبت?|كتب(?:ت|وا)?|غط[يت]ت?(?:ها|ه)?|تغطي|ذكر(?:ت|وا)?|ورد(?:ت)?|ارشيفكم?|الارشيف) /u;
const COVERS =
  / (?:cover(?:s|ed|ing)?|report(?:s|ed|ing)?|mention(?:s|ed)?|carr(?:y|ied|ies)|ran|wrote|published|picked up|غط[يت]ت?|تغطي|[يت]تناول|تناولت?|نشر(?:ت|وا)?|كتب(?:ت|وا)?|ذكر(?:ت|وا)?|نقل(?:ت|وا)?|تكلمت?|تحدثت?) /u;

/** What the question counts of the news; null where it counts none of it. */
export const countedNews = (question: Question): Counted | null => {
  const plain = ` ${question.plain}`;
  const found = COUNTED.find(
    ({ unit, own, asked }) => asked.test(plain) && (own || (unit === 'outlets' ? COVERS : PUBLISHED).test(plain)),
  );
  // "How many of your articles" may stand beside "counting several reports as one story".
  return found?.unit ?? null;
};

/** To become more or fewer, in every dress of an Arabic verb. */
const MULTIPLY =
  '[يتبن]{0,2}(?:زاد|زيد|زود|كثر|كتر|قل|نقص|ارتفع|رتفع|انخفض|نخفض|تراجع|صعد|نزل|هبط|طلع|خف|تضاعف|تقلص|انكمش)(?:ت|و|وا|ن)?';
const TWO_WAYS = new RegExp(
  ` (?:more|fewer|less|or|increas\\w*|decreas\\w*|rise|rose|fall|fell|grew|shrank|up|down|اكثر|اكتر|اقل|ولا|ام|والا|${MULTIPLY}) `,
  'u',
);

/** Is the news of one time set against that of another? Two counts are asked for then, and not one. */
export const comparesNews = ({ plain }: Question, windows: number): boolean =>
  windows > 1 && TWO_WAYS.test(` ${plain}`);

/** What is news and nothing else. */
const NEWS =
  / (?:articles?|headlines?|stories|coverage|news items?|[وفبل]?(?:ال)?(?:مقال(?:ات|ه)?|اخبار|تغطي(?:ه|ات)|قصص|عناوين)) /u;
/** More or fewer, and the choice between them left open. */
const EITHER = new RegExp(
  ` (?:(?:more|fewer|less|up|down|rise|rose|risen|fall|fell|fallen|increas\\w*|decreas\\w*|grown?|grew|shr[au]nk) (?:\\S+ ){0,3}?or |(?:${MULTIPLY}|اكثر|اكتر|اقل|ازيد) (?:\\S+ ){0,3}?(?:ولا|ام|او|والا) )`,
  'u',
);

/** "News of laws in October: more than in September, or fewer?" No figure is asked for, and no thing is ranked. */
export const comparesCoverage = ({ plain, unit, quantities }: Question, windows: number): boolean => {
  const asked = ` ${plain}`;
  return windows === 2 && unit === null && quantities.length === 0 && NEWS.test(asked) && EITHER.test(asked);
};

/** Anywhere in an article is enough for a mention; what an article is about, it says early or more than once. */
const MENTIONED = / (?:mention\w*|name[sd]?|refer\w*|ذكر\S*|[يت]ذكر\S*|انذكر\S*|سيره|ورد\S*|وردت|يرد|ترد|اسم) /u;
export const wantsMention = ({ plain }: Question): boolean => MENTIONED.test(` ${plain}`);

/** "All articles" are about nothing in particular. */
const ALL =
  /\ball (?:the |your |our )?(?:articles|stories|news|reports|coverage|pieces|items)|\b(?:articles|stories|pieces|items) (?:overall|altogether|in total|in all)|(?:مقالات|اخبار|قصص|تقارير|تغطيه|مواد) (?:كلها|كلهم|جميعها|جميعا|عموما|اجمالا)|(?:كل|جميع|اجمالي) (?:ال)?(?:مقالات|اخبار|قصص|تقارير|مواد)/u;
export const wantsAll = ({ plain }: Question): boolean => ALL.test(plain);

/** How the count is to be made: "several articles on one event count once", "stories, not articles". */
const MANNER: readonly RegExp[] = [
  /\([^()]{0,200}\)/gu,
  /[,;،؛.:]\s*(?:and |but )?(?:not |no |count|where |if |with |each |every |treat|several |multiple |many |وليس|مش |مو |لا |كل حدث|كل قصة|كل قصه|مع |باعتبار|احسب|واحسب|إذا تكرر|اذا تكرر|عدة |عده )[^.؟?]{0,200}/giu,
  /\b(?:counting|treating|where|if) [^.؟?]{0,160}\b(?:once|one|single)\b[^.؟?]{0,20}/giu,
];

/** Words of asking about the news, which no article has to say: in index form, Arabic ones without what is written onto them. */
const FRAME = new Set(
  (
    'article articles story stories piece pieces item items report reports headline headlines post posts news coverage ' +
    'archive archives feed feeds outlet outlets source sources site website database index carry carried carries cover covers covered ' +
    'covering publish published ran run write wrote written mention mentions mentioned talk talks talked discuss discussed appear appeared ' +
    'have count counts counted counting number total distinct different separate separately unique several multiple many few more fewer ' +
    'less event events once single attention get gets got compare compared versus rise fall up down flat unchanged steady same trend ' +
    'month week year day days half period frequent often busier busy ' +
    'مقال مقاله مقالات خبر اخبار قصه قصص تقرير تقارير ماده مواد منشور منشورات منشوره نص نصوص موضوع مواضيع حدث احداث تغطيه تغطيات حديث كلام ' +
    'انكتب انكتبت ينكتب تنكتب اتكتب انحكي انذكر انذكرت انتشر نزلو نزلتو ايهما ايهم ايها انهي سواء سوا متساوي زي بالنسبه بعض ' +
    'مصدر مصادر جهه جهات صحيفه صحف ارشيف عدد عددها عددهم نشر نشرت نشرتم تنشر نزل نزلت كتب كتبت تناول تناولت تتناول يتناول تحدث تحدثت ' +
    'تتحدث تتكلم يتكلم تحكي يحكي ذكر ذكرت ورد وردت سيره جاب جابت عندكم عندك لديكم منفصل منفصله مختلف مختلفه مستقل مستقله واحد واحده مره ' +
    'اكثر اكتر اقل زاد زادت قل قلت زياده ارتفع ارتفعت انخفض انخفضت تراجع تراجعت صعد صعدت هبط هبطت صعود نزول هبوط اتجه اتجاه بقي بقيت ظل ظلت ' +
    'كما هو هي نفس نفسه نفسها زي مثل ثابت ثابته مستقر تساوي متساويه قارن مقارنه شهر اسبوع سنه يوم فتره نصف نص خلال فيه فيها'
  ).split(' '),
);

const COMPARING = new RegExp(`^(?:${MULTIPLY}|[نت]?قارن(?:ا|ت|و|وا)?(?:هم|ها|ه)?)$`, 'u');
const isFrame = (folded: string): boolean => FRAME.has(folded) || FRAME.has(bare(folded)) || COMPARING.test(folded);

const bare = (folded: string): string => folded.replace(/^[وفبلك]?(?:ال|لل)?(?=\p{L}{3})/u, '');

/** The words that say what the counted news is about. */
export const matterOf = (question: Question): Term[] => {
  const manner = MANNER.flatMap((rule) =>
    [...question.text.matchAll(rule)].map((m) => ({ start: m.index, end: m.index + m[0].length })),
  );
  return question.terms.filter(
    (t) =>
      t.text !== '' &&
      !(t.entity === undefined && isFrame(t.folded)) &&
      !isFrame(fold(t.text)) &&
      !manner.some((m) => m.start <= t.start && t.end <= m.end),
  );
};
