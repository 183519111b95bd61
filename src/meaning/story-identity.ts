import type { Facts } from './story-facts.ts';
import { holds } from './story-terms.ts';

/** Whether so few of the stories around hold a term that sharing it tells whose event it is. */
export type Rare = (term: string) => boolean;

/** The letter of the kind, a colon and so many consonants: fewer meet by chance. */
const SHORTEST = 6;
const SHORTEST_WORD = 4;
/** What Arabic writes to a word. */
const PARTICLES = ['و', 'ب', 'ل', 'ف', 'ك', 'وب', 'ول'];

interface Part {
  readonly sound: string;
  /** How a report of the same language may write it. */
  readonly written: readonly string[];
}

interface Name {
  readonly listed: boolean;
  readonly parts: readonly Part[];
}

const partOf = (part: string, lang: string): Part => {
  const [sound = '', stem] = part.split('=');
  if (stem === undefined) return { sound, written: [sound] };
  const word = stem.slice(2);
  if (lang !== 'ar' || word.length < SHORTEST_WORD) return { sound, written: [stem] };
  return { sound, written: [stem, ...PARTICLES.map((particle) => `w:${particle}${word}`), `w:${word.slice(1)}`] };
};

interface Names {
  readonly heads: readonly Name[];
  readonly longer: readonly Name[];
}

/** Names of a report, taken apart once: it is compared with hundreds of others. */
const made = new WeakMap<Facts, Names>();
const namesOf = (facts: Facts): Names => {
  const known = made.get(facts);
  if (known) return known;
  const nameOf = (name: string): Name => ({
    listed: name.startsWith('e:'),
    parts: name.split(' ').map((part) => partOf(part, facts.lang)),
  });
  const names = { heads: facts.heads.map(nameOf), longer: facts.names.map(nameOf) };
  made.set(facts, names);
  return names;
};

/** The term by which a report holds a part of a name: as it is written, or in another language as it sounds. */
const heldBy = ({ sound, written }: Part, facts: Facts, sameLanguage: boolean): string | undefined => {
  if (!sameLanguage) return holds(facts, sound) ? sound : undefined;
  return written.find((form) => holds(facts, form));
};

const strange = ({ parts }: Name, facts: Facts, sameLanguage: boolean): boolean =>
  parts.some((part) => heldBy(part, facts, sameLanguage) === undefined);

/** The part stands only in longer names of the other report, of which this one does not tell the rest: another's. */
const ofAnother = (sound: string, facts: Facts, other: Facts): boolean => {
  const longer = namesOf(other).longer.filter(({ parts }) => parts.some((part) => part.sound === sound));
  return longer.length > 0 && longer.every((name) => strange(name, facts, facts.lang === other.lang));
};

interface Told {
  readonly listed: boolean;
  /** The other report tells of it. */
  readonly known: boolean;
  /** And by something that few others around have. */
  readonly own: boolean;
}

const toldOf = ({ listed, parts }: Name, facts: Facts, other: Facts, rare: Rare): Told => {
  const same = facts.lang === other.lang;
  const terms = parts.map((part) => heldBy(part, other, same));
  const known = !terms.includes(undefined);
  const own = terms.some((term, i) => {
    if (term === undefined || !rare(term)) return false;
    return known || (term.length >= SHORTEST && !ofAnother(parts[i]?.sound ?? '', facts, other));
  });
  return { listed, known: known || own, own };
};

export interface Identity {
  /** A name of either title that the other report tells of, and few others around. */
  readonly met: boolean;
  /** Both titles name somebody of whom the other report does not tell. */
  readonly strangers: boolean;
  /** The same, of names that no list knows. */
  readonly nobodies: boolean;
  /** Of nobody whom one title names does the other report tell. */
  readonly untold: boolean;
}

const missing = (list: readonly Told[]): boolean => list.some(({ known }) => !known);
const unlisted = (list: readonly Told[]): readonly Told[] => list.filter(({ listed }) => !listed);
const untold = (list: readonly Told[]): boolean => list.length > 0 && !list.some(({ known }) => known);

/** Who or what two reports are about, by the names of their titles. */
export const identity = (a: Facts, b: Facts, rare: Rare): Identity => {
  const told = (x: Facts, y: Facts) => namesOf(x).heads.map((head) => toldOf(head, x, y, rare));
  const [there, back] = [told(a, b), told(b, a)];
  return {
    met: there.some(({ own }) => own) || back.some(({ own }) => own),
    strangers: missing(there) && missing(back),
    nobodies: missing(unlisted(there)) && missing(unlisted(back)),
    untold: untold(there) || untold(back),
  };
};

/** Whether a name that two reports share is one name, and no part of two. */
export const sameName = (term: string, a: Facts, b: Facts): boolean =>
  !(ofAnother(term, a, b) && ofAnother(term, b, a));
