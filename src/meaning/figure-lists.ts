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

/** The line that opens the list of a scene: it ends in a colon, or is a heading. What its items measure is said there. */
export const introOf = (scene: Scene): Scene | null => {
  if (!listed(scene)) return null;
  let start = lineStart(scene, scene.from);
  for (const limit = start - FAR; start > 1 && start > limit; ) {
    let end = start - 1;
    while (end > 0 && scene.tokens[end - 1]?.kind === 'break') end -= 1;
    if (end <= 0) return null;
    const from = lineStart(scene, end - 1);
    const opens = keyAt(scene, end - 1) === ':';
    if (!opens && isItem(scene, from)) {
      start = from;
      continue;
    }
    const heading = end - from <= HEADING && !endMark(scene.tokens[end - 1]);
    return opens || heading ? sceneOf(scene, from, end, [], []) : null;
  }
  return null;
};
