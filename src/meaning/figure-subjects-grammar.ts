import { askedOf } from '#src/language/lexemes.ts';
import { tokenBefore } from '#src/language/numbers-tokens.ts';
import { type Item, keyAt, ofScene, type Scene } from './figure-scene.ts';
import { arabicRead } from './figure-subjects-ar.ts';
import { doerOf } from './figure-subjects-clauses-ar.ts';
import type { Noun } from './figure-subjects-noun.ts';
import { arabicNouns } from './figure-subjects-nouns-ar.ts';
import { englishNouns } from './figure-subjects-nouns-en.ts';
import { englishRead } from './figure-subjects-read-en.ts';
import { isArabic, type Run } from './figure-subjects-runs.ts';
import { TELLING } from './figure-subjects-verbs-en.ts';

/** The clause of a figure, read alike in both languages. */
export interface Grammar {
  readonly subject: Run | null;
  /** Of the clause around it. */
  readonly outer: Run | null;
  /** Its subject is a pronoun or left out. */
  readonly pronoun: boolean;
  /** In English its base form; empty where there is none in front of the figure. */
  readonly verb: string;
  readonly verbNext: number;
  readonly passive: boolean;
}

const isPointing = askedOf(/^(?:it|its|they|their|he|she|his|her|we|our)$/);

const inEnglish = (scene: Scene, item: Item): Grammar => {
  const { rulers, homes } = englishRead(scene);
  const at = (item.kind === 'verb' ? item.from : item.lead) - scene.from;
  const ruler = item.kind === 'verb' ? null : (rulers[at] ?? null);
  const home = ruler?.clause ?? homes[at];
  const subject = home?.subject ?? null;
  return {
    subject,
    outer: home?.parent?.subject ?? null,
    pronoun: subject === null || isPointing(scene.tokens[subject.from]),
    verb: ruler?.base ?? '',
    verbNext: ruler?.next ?? -1,
    passive: ruler?.passive ?? false,
  };
};

const inArabic = (scene: Scene, item: Item): Grammar => {
  const all = arabicRead(scene);
  const home = all.homes[item.lead - scene.from];
  const subject = home ? doerOf(all, home) : null;
  const verb = home && home.verb < item.lead ? home.verb : -1;
  return {
    subject,
    outer: home?.parent ? doerOf(all, home.parent) : null,
    pronoun: subject === null,
    verb: verb < 0 ? '' : keyAt(scene, verb),
    verbNext: verb < 0 ? -1 : verb + 1,
    passive: false,
  };
};

/** What is read of a sentence for all its figures. */
export interface Read {
  readonly arab: boolean;
  readonly nouns: readonly Noun[];
  readonly tellers: readonly boolean[];
  /** The clause of every token. */
  readonly homes: readonly unknown[];
  /** The subject of the first clause. */
  readonly first: Run | null;
  /** How many verbs, commas and figures stand before each token. */
  readonly verbs: readonly number[];
  readonly commas: readonly number[];
  readonly figures: readonly number[];
  /** How many noun phrases start before each token. */
  readonly starts: readonly number[];
}

const tellsAr = askedOf(
  /^[وف]?(?:قالت?|[يت]قول|افادت?|ذكرت?|اكدت?|اضافت?|[يت]ضيف|اوضحت?|اعلنت?|[يت]توقع|توقعت?|قدرت?|[يت]قدر|[يت]ري|اظهرت?|كشفت?|احصت?)$/,
);

const inside = (run: Run, of: Run): boolean => run.from >= of.from && run.to <= of.to;

const read = (scene: Scene): Read => {
  const arab = isArabic(keyAt(scene, scene.from)) || isArabic(keyAt(scene, scene.from + 1));
  const nouns = arab ? arabicNouns(scene) : englishNouns(scene);
  const english = arab ? null : englishRead(scene);
  const arabic = arab ? arabicRead(scene) : null;
  const [verbs, commas, figures]: [number[], number[], number[]] = [[0], [0], [0]];
  const starts = [0];
  let [verb, comma, figure] = [0, 0, 0];
  let before = '';
  const tags: readonly string[] = english?.tags ?? arabic?.tags ?? [];
  for (const tag of tags) {
    if (tag === 'V' || tag === 'G' || tag === 'T' || tag === 'E') verb += 1;
    else if (tag === ',' || tag === ';') comma += 1;
    else if (tag === 'F' && before !== 'F') figure += 1;
    before = tag;
    verbs.push(verb);
    commas.push(comma);
    figures.push(figure);
    starts.push(0);
  }
  const telling = english ? english.clauses.filter((one) => one.verb && TELLING.has(one.verb.base)) : [];
  const tellers: boolean[] = [];
  for (const { run } of nouns) {
    tellers.push(
      arab
        ? tellsAr(tokenBefore(scene.tokens, run.from)) || tellsAr(tokenBefore(scene.tokens, run.from - 1))
        : telling.length > 0 && telling.some(({ subject }) => subject !== null && inside(run, subject)),
    );
    starts[run.from - scene.from + 1] = (starts[run.from - scene.from + 1] ?? 0) + 1;
  }
  for (let i = 1; i < starts.length; i += 1) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const opening = arabic?.clauses[0];
  const first = english
    ? (english.clauses.find((one) => one.verb && one.subject)?.subject ?? null)
    : arabic && opening
      ? doerOf(arabic, opening)
      : null;
  return {
    arab,
    nouns,
    tellers,
    homes: english?.homes ?? arabic?.homes ?? [],
    first,
    verbs,
    commas,
    figures,
    starts,
  };
};

export const readOf: (scene: Scene) => Read = ofScene(read);

export const grammarOf = (scene: Scene, item: Item): Grammar =>
  readOf(scene).arab ? inArabic(scene, item) : inEnglish(scene, item);
