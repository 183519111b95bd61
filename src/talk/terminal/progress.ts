import type { Writable } from 'node:stream';
import { LOCALES } from '#locales/index.ts';
import type { Language } from '#src/base/lang.ts';
import type { Step } from '#src/base/step.ts';
import { figure, line, plain, type Run, words } from '#src/talk/runs.ts';
import { wait } from '#src/talk/say/feeds.ts';
import { counted, phrase } from '#src/talk/words.ts';

/** How far long work is. */
export interface Progress {
  readonly step: Step;
  /** Takes it away, for good: what came of the work is said by others. */
  end(): void;
}

/** What is counted, by the phrase that names it. */
const COUNTED = {
  feeds: 'progressFeeds',
  lines: 'progressLines',
  checked: 'progressChecked',
  pages: 'progressPages',
} as const;
export type Counted = keyof typeof COUNTED;

/** Where progress is shown. */
export type Watcher = Writable & { readonly isTTY?: boolean | undefined };
/** Begins to show how far work is. */
export type Watch = (what: Counted) => Progress;

const CELLS = 24;
/** Milliseconds between two drawings. */
const PAUSE = 100;
const MINUTE = 60_000;
/** A line that is drawn anew from its beginning. */
const [AGAIN, CLEAR] = ['\r', '\u001b[K'];

const bar = (share: number): string => {
  const full = Math.round(CELLS * share);
  return `${'█'.repeat(full)}${'░'.repeat(CELLS - full)}`;
};

const number = (count: number): Run => figure(Math.floor(count).toLocaleString('en'));

const leftOf = (lang: Language, left: number): Run[] => {
  if (!Number.isFinite(left) || left === 0) return [];
  const said =
    left < MINUTE ? phrase(lang, 'progressSoon', {}) : phrase(lang, 'progressLeft', { left: wait(lang, left) });
  return [words(lang === 'ar' ? '، ' : ', '), ...said];
};

/** A line with a bar, counts and the time left, where a person watches; nothing elsewhere. */
export const openProgress = (
  output: Watcher,
  lang: Language,
  what: Counted,
  now: () => number = Date.now,
): Progress => {
  const began = now();
  let drawn = Number.NEGATIVE_INFINITY;
  let shows = output.isTTY === true;
  return {
    step: (done, total, articles = 0) => {
      const at = now();
      if (!shows || total === 0 || (at - drawn < PAUSE && done < total)) return;
      drawn = at;
      const name = LOCALES[lang].phrases[COUNTED[what]];
      const runs = [
        ...phrase(lang, 'progress', { what: name, done: number(done), total: number(total) }),
        ...(articles > 0 ? [words(' · '), ...counted(lang, 'articles', articles)] : []),
        ...leftOf(lang, ((at - began) / done) * (total - done)),
      ];
      output.write(`${AGAIN}${bar(Math.min(1, done / total))} ${plain(line('plain', runs), lang)}${CLEAR}`);
    },
    end: () => {
      if (shows && drawn > Number.NEGATIVE_INFINITY) output.write(`${AGAIN}${CLEAR}`);
      shows = false;
    },
  };
};
