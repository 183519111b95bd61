import { asked, askedOf } from '#src/language/lexemes.ts';
import type { Token } from '#src/language/numbers-tokens.ts';
import type { FoundPeriod } from '#src/language/periods.ts';
import type { QualifierRead } from './figure-qualifiers.ts';
import type { Quantity } from './figure-quantities.ts';

/** A quantity in its sentence. */
export interface Item extends Quantity {
  readonly qualifier: QualifierRead['qualifier'] | 'range';
  /** First token of the qualifier, or of the quantity. */
  readonly lead: number;
}

/** Everything that is read of figures reads items: made in one place they are of one shape, which the engine reads fast. */
export const asItem = (q: Quantity, qualifier: Item['qualifier'], lead: number): Item => ({
  from: q.from,
  next: q.next,
  start: q.start,
  end: q.end,
  value: q.value,
  upper: q.upper,
  unit: q.unit,
  noun: q.noun,
  kind: q.kind,
  scaled: q.scaled,
  grouped: q.grouped,
  flags: q.flags,
  qualifier,
  lead,
});

/** One sentence with everything that was read in it. */
export interface Scene {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Its tokens: from … to - 1. */
  readonly from: number;
  readonly to: number;
  readonly items: readonly Item[];
  readonly periods: readonly FoundPeriod[];
}

/** What is read of a whole scene is read once: the questions about one scene follow each other. */
export const ofScene = <T>(read: (scene: Scene) => T): ((scene: Scene) => T) => {
  let last: { readonly scene: Scene; readonly found: T } | null = null;
  return (scene) => {
    if (last?.scene !== scene) last = { scene, found: read(scene) };
    return last.found;
  };
};

/** A scene with the same words and other figures. */
export const sceneOf = (
  { text, tokens }: Pick<Scene, 'text' | 'tokens'>,
  from: number,
  to: number,
  items: readonly Item[],
  periods: readonly FoundPeriod[],
): Scene => ({ text, tokens, from, to, items, periods });

export const tokenAt = (scene: Pick<Scene, 'tokens'>, i: number): Token | undefined =>
  i < 0 ? undefined : scene.tokens[i];

export const keyAt = (scene: Pick<Scene, 'tokens'>, i: number): string => (i < 0 ? '' : (scene.tokens[i]?.key ?? ''));

const isFiller = askedOf(
  /^(?:a|an|the|its|their|his|about|around|roughly|some|nearly|an|average|of|total|record|estimated|current|previous|combined|new|مستوي|متوسط|نحو|حوالي|قرابه|ما|بين|between|مستويات|قيمه|حدود|at|مجموعه|اجمالي)$/,
);

/** The word that leads to a figure, articles and the like skipped; -1 at the start of the sentence. */
export const leader = (scene: Scene, item: Item): number => {
  let at = item.lead - 1;
  for (let n = 0; n < 5 && at >= scene.from && isFiller(scene.tokens[at]); n += 1) {
    if (/^(?:at|about|around)$/.test(keyAt(scene, at)) && n === 0 && keyAt(scene, at) === 'at') break;
    at -= 1;
  }
  return at >= scene.from ? at : -1;
};

const PARTING = new Set('; ؛ while whereas but although though فيما بينما لكن ولكن وفيما وبينما غير'.split(' '));
const mayPart = asked((key) => PARTING.has(key) || key === 'حين');
/** في حين, غير أن: غير قانونية is an attribute. */
export const parts = (scene: Scene, at: number): boolean => {
  if (!mayPart(scene.tokens[at])) return false;
  const word = keyAt(scene, at);
  if (word === 'حين') return keyAt(scene, at - 1).endsWith('في');
  return word !== 'غير' || /^ان(?:ه|ها|هم|نا|ني)?$/.test(keyAt(scene, at + 1));
};

/** The first token of the part of the sentence that holds a token: behind a semicolon, while, فيما. */
export const partStart = (scene: Scene, at: number): number => {
  for (let i = at - 1; i >= scene.from; i -= 1) if (parts(scene, i)) return i + 1;
  return scene.from;
};

export const partEnd = (scene: Scene, at: number): number => {
  for (let i = at + 1; i < scene.to; i += 1) if (parts(scene, i)) return i;
  return scene.to;
};

/** The figure that covers a token. */
export const itemAt = (scene: Scene, i: number): Item | null => {
  for (const item of scene.items) if (item.from <= i && i < item.next) return item;
  return null;
};

/** The figure that covers a token, its qualifier counted in. */
export const ledAt = (scene: Scene, i: number): Item | null => {
  for (const item of scene.items) if (item.lead <= i && i < item.next) return item;
  return null;
};

const isInstead = askedOf(/^(?:instead|rather|بدلا|عوضا)$/);
const leadsOn = askedOf(/^(?:of|than|من|عن|the|about)$/);
/** instead of, rather than, بدلًا من: what another figure takes the place of. */
export const insteadOf = (scene: Scene, item: Item): boolean => {
  for (let at = item.lead - 1; at >= scene.from && at >= item.lead - 4; at -= 1) {
    if (isInstead(scene.tokens[at])) return true;
    if (!leadsOn(scene.tokens[at])) return false;
  }
  return false;
};
