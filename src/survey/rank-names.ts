import type { Candidate } from './candidate.ts';
import { ITEM } from './ground.ts';
import { namesBehind } from './rank-names-behind.ts';
import { trimmed } from './rank-names-sound.ts';

const QUOTED = /["“«]([^"“”«»]{2,40})["”»]/gu;
/** Words in a row that begin with a capital: a name, unless they open the sentence. */
const CAPITALS = /\p{Lu}[\p{L}\p{N}’'&.-]*(?:\s+(?:of |the |de |al-)?\p{Lu}[\p{L}\p{N}’'&.-]*|\s+\d{1,3}(?=\s))*/gu;

const LEAD_EN =
  /^[\s)\]]*(?:(?:and|while|but|then|followed by|with|whereas|plus|of which|among (?:them|the \w+)|including|as|that|the share of|that of|in|for|from|at|by|to|on|the|a|an|its|their|another|it is|only|just|19\d\d|20\d\d)\s+)+/iu;
const LEAD_AR =
  /^[\s)\]]*(?:(?:و|ف)?(?:في|لدى|عند|على|عن|من)|ثم|[وف]?يليه?ا?|[وف]?تليه?ا?|[وف]?تلته?ا?|[وف]?تلاه?ا?|[وف]?تبعته?ا?|[وف]?بعده?ا?|فيما|بينما|أما|اما|مقابل|منها|بينها|حصة|نسبة|إلى جانب)\s+/u;

/** Where what stands before an amount stops to be a name. */
const STOP_EN =
  /^(?:is|are|was|were|has|have|had|with|at|for|to|uses?|used|using|takes?|took|asked|asks|wants?|produces?|produced|mined|mines|made|makes|supplied|supplies|provided|provides|pays?|paid|charges?|charged|keeps?|sells?|sold|costs?|draws?|drew|needs?|needed|found|got|gets|won|fell|rose|stood|stands|came|comes?|holds?|held|reached|reaches|accounted|accounts|generated|consumed|consumes|will|would|may|can|listed|priced|rated|worth|about|around|some|nearly|almost|over|under|from|by|on|took|followed|adds?|added|received|receives|runs?|ran|hosts?|counted|reported|together|each|recorded|earned|earns|delivers?|makes|saw|sees|in|just|only|alone|barely|roughly|merely|currently)$/iu;

const STOP_AR =
  /^[وف]?(?:بقدرة|بنسبة|بحصة|بطاقة|بسعر|بواقع|بمقدار|بإجمالي|بمعدل|بكمية|بعدد|بطلبات|بحمولة|بقيمة|تبلغ|بلغت|يبلغ|بلغ|نحو|حوالي|حوالى|قرابة|زهاء|إلى|الى|على|عند|عن|من|في|لدى|لديها|لديه|قدرها|قدره|قدرته|قدرتها|حصته|حصتها|طلبت|طلب|تدفع|يدفع|دفعت|استهلكت|استهلك|تستهلك|يستهلك|أنتجت|أنتج|سجلت|سجل|حصلت|حصل|نالت|نال|يتقاضى|تتقاضى|يأخذ|تأخذ|ينتج|تنتج|بـ|ب|أي|اي|له|لها|لهم|لديهم|(?:ب?نحو|حوالي)|(?:ب?نحو|حوالي )?(?:نصف|ثلث|ربع|خمس|ثلثي)(?:ها|ه|هم)|ما|يساوي|تساوي|مقابل|فقط|وحدها|وحده|استحوذ|استحوذت|تستحوذ|ارتفعت|ارتفع|انخفضت|انخفض|تراجع|تراجعت|زاد|زادت|إنتاجها|إنتاجه|سعته|سعتها|بسعة|سعة|قدرة|تكلفته|سعره|سعرها|القائمة|الترتيب|الصدارة|قائمة|أولى|أولًا|ثانية|ثانيًا|ثالثة|ثالثًا|رابعة|رابعًا|خامسة|خامسًا)$/u;

/** Nouns whose first letter is no conjunction. */
const WAW = /^(?:وادي|واحة|وزارة|وكالة|ولاية|وحدة|وسط|واشنطن|ويست|ويلز|ورقة|وقود|وول|وورلد|وهران|ورش)/u;

/** A verb in the past of she, as Arabic sentences begin: استهلكت ألمانيا. Nouns that end like it stand in the list. */
const VERB_AR =
  /^(?!ال)(?!.*(?:بيت|زيت|كويت|وقت|نت|تحت|بنت|بحت|صوت|قوت|كبريت|حوت|توت|ياقوت)$)(?:و|ف)?\p{L}*[^ا\P{L}]ت$/u;

const MOST_WORDS = 6;

/** "The largest applicant is Corvid Cloud with": what follows is the name. */
const IS_THE =
  /\b(?:\w{2,}(?:est|most)|first|second|third|fourth|last|next|leader|leading|main|top)\b[^,;]*?\b(?:is|are|was|were|remains?|being)\s+(.+)$/iu;

const english = (piece: string, opens: boolean): string | null => {
  const behind = IS_THE.exec(piece)?.[1];
  const rest = (behind ?? piece).replace(LEAD_EN, '').trim();
  const all = rest.split(/\s+/u).filter(Boolean);
  const stop = all.findIndex((w, i) => STOP_EN.test(w) || (i > 0 && /^[a-z]+ed$/u.test(w)));
  const own = stop < 0 ? all : all.slice(0, stop);
  // A name in capitals inside a longer phrase is what the phrase is about; what follows a number is its unit.
  const capitals = [...rest.matchAll(CAPITALS)]
    .filter((m) => !/[\d(] ?$/u.test(rest.slice(0, m.index)))
    .map((m) => m[0]);
  if (own.length > MOST_WORDS || own.length === 0) return trimmed(capitals.at(-1) ?? '');
  const [name] = [...own.join(' ').matchAll(CAPITALS)]
    .map((m) => m[0])
    .filter((_, i) => !(opens && i === 0 && own.length > 1));
  return trimmed(name !== undefined && name.split(' ').length < own.length && own.length > 3 ? name : own.join(' '));
};

const arabic = (piece: string, isWhole: boolean): string | null => {
  const all = piece.replace(LEAD_AR, '').trim().split(/\s+/u).filter(Boolean);
  while (all.length > 0 && STOP_AR.test(all.at(-1) ?? '')) all.pop();
  const isVerb = all.length > 1 && (STOP_AR.test(all[0] ?? '') || VERB_AR.test(all[0] ?? ''));
  while (all.length > 1 && (STOP_AR.test(all[0] ?? '') || VERB_AR.test(all[0] ?? ''))) all.shift();
  // What follows the verb that opens a sentence is whom it speaks of.
  const own = (isWhole || isVerb) && all.length <= 5 ? all : all.slice(-2);
  const [first = '', ...rest] = own;
  const bare = /^و\p{L}{3}/u.test(first) && !WAW.test(first) ? first.slice(1) : first;
  return trimmed([bare, ...rest].join(' '));
};

const ARABIC = /\p{Script=Arabic}/u;

/** What the words before an amount name: "Lowgate (", ونبراسكا بقدرة, "steel and hydrogen plants for". */
const nameBefore = (gap: string, opens: boolean): string | null => {
  const text = gap.replace(/[\s([–—:-]+$/u, ' ');
  const said = [...text.matchAll(QUOTED)].at(-1)?.[1];
  if (said) return trimmed(said);
  // "It runs sites at Brae (120 MW)": a name right before the amount.
  const right = opens ? /[^.]\s(\p{Lu}[\p{L}\p{N}’'-]*(?:\s\p{Lu}[\p{L}\p{N}’'-]*)*)\s*$/u.exec(text)?.[1] : undefined;
  if (right && !/\d\s*$/u.test(text.slice(0, text.lastIndexOf(right)))) return trimmed(right);
  const pieces = text.split(/[,،;؛:]\s+|\s[–—]\s|\)\s+/u).filter((p) => /\p{L}/u.test(p));
  for (const [i, piece] of pieces.toReversed().entries()) {
    const isFirst = opens && i === pieces.length - 1;
    const name = ARABIC.test(piece) ? arabic(piece, !isFirst) : english(piece, isFirst);
    if (name) return name;
  }
  return null;
};

/** What an item of a list is of. */
export const itemName = ({ statement: { quote } }: Candidate): string | null => {
  const head = ITEM.exec(quote)?.[0].trim().slice(0, -1);
  return head === undefined ? null : head.replace(/^[-–—•*·\s]+/u, '');
};

/** What each of some figures of one sentence is of: named before each of them, or behind each of them. */
export const namesIn = (figures: readonly Candidate[]): (string | null)[] => {
  const [first] = figures;
  if (!first) return [];
  const { article, sentence } = first.statement;
  const gaps = figures.map((c, i) =>
    article.text.slice(c.statement.figure.end, figures[i + 1]?.statement.figure.start ?? sentence.end),
  );
  const behind = namesBehind(gaps);
  if (behind) return [...behind];
  return figures.map((c, i) => {
    const from = figures[i - 1]?.statement.figure.end ?? sentence.start;
    const name = nameBefore(article.text.slice(from, c.statement.figure.start), i === 0);
    return name ?? c.statement.figure.subject?.text ?? null;
  });
};
