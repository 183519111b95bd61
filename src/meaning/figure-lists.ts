import { asked } from '#src/language/lexemes.ts';
import { tokenBefore } from '#src/language/numbers-tokens.ts';
import { keyAt, type Scene, sceneOf } from './figure-scene.ts';

/** A lead-in is looked for this far up: a longer list is a table. */
const FAR = 600;
const LONGEST = 200;
/** A heading has no more words than this. */
const HEADING = 12;

type Tokens = Pick<Scene, 'tokens'>;

const bullet = asked((_, raw) => /^[-–—•*·▪]$/.test(raw));
const endMark = asked((_, raw) => /^[.!?؟]$/.test(raw));

export const isBullet = (scene: Tokens, i: number): boolean => bullet(scene.tokens[i]);

const lineStart = (scene: Tokens, i: number): number => {
  let at = i;
  while (at > 0 && at > i - LONGEST && tokenBefore(scene.tokens, at)?.kind !== 'break') at -= 1;
  return at;
};

const lineEnd = (scene: Tokens, i: number): number => {
  let at = i;
  while (at < scene.tokens.length && at < i + LONGEST && scene.tokens[at]?.kind !== 'break') at += 1;
  return at;
};

/** Where the head of a list item ends, before its colon; null where the line is no item. */
const headEnd = (scene: Tokens, start: number): number | null => {
  for (let at = start; at < start + 12; at += 1) {
    const token = scene.tokens[at];
    if (!token || token.kind === 'break') return null;
    if (token.raw === ':')
      return at > start && scene.tokens[at + 1] && scene.tokens[at + 1]?.kind !== 'break' ? at : null;
    if (endMark(token) && !token.glued) return null;
  }
  return null;
};

const isItem = (scene: Tokens, start: number): boolean => isBullet(scene, start) || headEnd(scene, start) !== null;

/** Is the line of a scene an item of a list: a bullet, or a head with a colon beside another such line? */
export const listed = (scene: Scene): boolean => {
  const start = lineStart(scene, scene.from);
  if (isBullet(scene, start)) return true;
  if (headEnd(scene, start) === null) return false;
  const end = lineEnd(scene, start);
  const next = scene.tokens[end]?.kind === 'break' && end + 1 < scene.tokens.length ? end + 1 : -1;
  const before = start > 1 ? lineStart(scene, start - 1) : -1;
  return (
    (next > 0 && scene.tokens[next]?.kind !== 'break' && headEnd(scene, next) !== null) ||
    (before >= 0 && before < start - 1 && headEnd(scene, before) !== null)
  );
};

interface Walked {
  readonly tokens: Scene['tokens'];
  /** Where the line began from which the list was walked up, and the first line of the list. */
  readonly start: number;
  readonly first: number;
  readonly intro: Scene | null;
}
/** The last walk: the items of a list come one after the other, and each would walk up the whole list anew. */
let walked: Walked | null = null;

/** The line that opens the list of a scene: it ends in a colon, or is a heading. What its items measure is said there. */
export const introOf = (scene: Scene): Scene | null => {
  if (!listed(scene)) return null;
  const start = lineStart(scene, scene.from);
  walked = walkedUp(scene, start);
  return walked.intro;
};

const walkedUp = (scene: Scene, from: number): Walked => {
  const { tokens } = scene;
  const limit = from - FAR;
  let start = from;
  const ended = (intro: Scene | null): Walked => ({ tokens, start: from, first: start, intro });
  while (start > 1 && start > limit) {
    if (walked?.tokens === tokens && walked.start === start)
      return { ...walked, start: from, intro: walked.first > limit ? walked.intro : null };
    let end = start - 1;
    while (end > 0 && scene.tokens[end - 1]?.kind === 'break') end -= 1;
    if (end <= 0) return ended(null);
    const line = lineStart(scene, end - 1);
    const opens = keyAt(scene, end - 1) === ':';
    if (!opens && isItem(scene, line)) {
      start = line;
      continue;
    }
    const heading = end - line <= HEADING && !endMark(scene.tokens[end - 1]);
    return ended(opens || heading ? sceneOf(scene, line, end, [], []) : null);
  }
  return ended(null);
};
