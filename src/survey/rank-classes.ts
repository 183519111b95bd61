import { entity } from '#src/meaning/entities.ts';
import type { Question } from './question.ts';
import type { RankList } from './rank-items.ts';

/** Which of which: what a question asks to be named, and what a list names. */
const CLASSES = ['firm', 'place'] as const;
type Class = (typeof CLASSES)[number];

const WHICH =
  '(?:which|what)(?: of the| one of the)?(?: \\S+){0,2}?|(?:اي|انهي|انهو|انهه|شنو|شو|وش|ايش|اش|مين|منو|ما هي|ما هو|ماهي) (?:هي |هو |اكبر |اكثر |اكتر |اقل |اصغر |اعلي )?';
/** "Which department", أي شركة: the noun right behind the word that asks. */
const ASKED: readonly (readonly [Class, RegExp])[] = [
  [
    'firm',
    new RegExp(
      `(?:^| )(?:${WHICH}) ?(?:compan(?:y|ies)|firms?|operators?|utilit(?:y|ies)|banks?|funds?|developers?|bidders?|manufacturers?|lenders?|start-?ups?|(?:ال)?(?:شركه|شركات|مءسسه|مشغل|صندوق|بنك|مصرف|مطور))(?= |$)`,
      'u',
    ),
  ],
  [
    'place',
    new RegExp(
      `(?:^| )(?:${WHICH}) ?(?:countr(?:y|ies)|states?|provinces?|departments?|regions?|governorates?|count(?:y|ies)|cit(?:y|ies)|towns?|districts?|prefectures?|cantons?|emirates?|(?:ال)?(?:دوله|دول|بلد|بلاد|ولايه|محافظه|اقليم|مقاطعه|منطقه|مدينه|اماره|قضاء|جهه|مديريه))(?= |$)`,
      'u',
    ),
  ],
];

const FIRM_AR = /^(?:شركة|مجموعة|مؤسسة|بنك|مصرف|صندوق)$/u;
const FIRM_EN =
  /\b(?:Inc|Corp|Ltd|LLC|PLC|AG|SA|Digital|Hash|Mining|Holdings|Compute|Block|Blocks|Cloud|Technologies|Group|Trust|ETF|Fund|Bank|Capital|Hosting|Systems)\.?$/u;
const PLACE_AR = /^(?:إقليم|اقليم|محافظة|ولاية|مقاطعة|منطقة|مدينة|إمارة|دولة|جمهورية|قضاء|مملكة|جهة|مديرية)$/u;
const PLACE_EN =
  /^(?:the )?(?:province|region|state|county|department|district|city|governorate) of \p{Lu}|\b(?:[Pp]rovince|[Rr]egion|[Cc]ounty|[Dd]epartment|[Gg]overnorate|[Pp]refecture|[Dd]istrict|[Ss]tate)$/u;

/** What leads to a name, and says its class: "the province of", "the state of". */
const PLACE_OF =
  /\b(?:province|region|state|county|department|district|city|town|governorate|republic) of (?:the )?$/iu;

const classAsked = ({ plain }: Question): Class | null => ASKED.find(([, rule]) => rule.test(plain))?.[0] ?? null;

const classOf = (name: string, used: RankList['items'][number]['used']): Class | null => {
  const [c] = used;
  if (!c) return null;
  const { article, sentence } = c.statement;
  const text = article.text.slice(sentence.start, sentence.end);
  const at = text.indexOf(name);
  const before =
    at > 0 ? (/([\p{L}]+)\s*[(«"“]*$/u.exec(text.slice(0, at))?.[1] ?? '').replace(/^[وفبل](?=\p{L}{4})/u, '') : '';
  const [first = ''] = name.split(/\s+/u);
  if ([first, before].some((w) => FIRM_AR.test(w)) || FIRM_EN.test(name)) return 'firm';
  if ([first, before].some((w) => PLACE_AR.test(w)) || PLACE_EN.test(name)) return 'place';
  if (at < 0) return null;
  if (PLACE_OF.test(text.slice(0, at))) return 'place';
  const [from, to] = [sentence.start + at, sentence.start + at + name.length];
  const kinds = c.ground.profile
    .mentions()
    .flatMap((m) => (m.start < to && from < m.end ? (entity(m.entity)?.kind ?? []) : []));
  if (kinds.some((kind) => /^(?:country|region)$/.test(kind))) return 'place';
  return kinds.some((kind) => /^(?:utility|miner|maker|pool|tech|fuel|exchange|finance)$/.test(kind)) ? 'firm' : null;
};

/** So many of another class are a list of their own that ran into this one. */
const RUN_IN = 2;

/** Are none of its names of the class that is asked for, or several of another? Which province leads is no list of firms. */
export const isOtherClass = (list: RankList, question: Question): boolean => {
  const asked = classAsked(question);
  if (!asked) return false;
  const said = list.items.flatMap(({ name, used }) => classOf(name, used) ?? []);
  const others = said.filter((one) => one !== asked).length;
  return others >= RUN_IN || (others > 0 && others === said.length);
};
