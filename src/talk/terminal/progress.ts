import type { Writable } from 'node:stream';
import type { Language } from '#src/base/lang.ts';
import { figure, line, plain } from '#src/talk/runs.ts';
import { wait } from '#src/talk/say/feeds.ts';
import { phrase } from '#src/talk/words.ts';

/** How far long work is. */
export interface Progress {
  step(done: number, total: number): void;
  /** Takes it away: what came of the work is said by others. */
  end(): void;
}

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

/** A line with a bar, counts and the time left, where a person watches; nothing elsewhere. */
export const openProgress = (
  output: Writable & { readonly isTTY?: boolean },
  lang: Language,
  now: () => number = Date.now,
): Progress => {
  const began = now();
  let drawn = Number.NEGATIVE_INFINITY;
  const shows = output.isTTY === true;
  return {
    step: (done, total) => {
      const at = now();
      if (!shows || total === 0 || (at - drawn < PAUSE && done < total)) return;
      drawn = at;
      const counts = { done: figure(done.toLocaleString('en')), total: figure(total.toLocaleString('en')) };
      const left = done === 0 ? Number.POSITIVE_INFINITY : ((at - began) / done) * (total - done);
      const runs =
        done === total || !Number.isFinite(left)
          ? phrase(lang, 'progress', counts)
          : left < MINUTE
            ? phrase(lang, 'progressSoon', counts)
            : phrase(lang, 'progressLeft', { ...counts, left: wait(lang, left) });
      output.write(`${AGAIN}${bar(done / total)} ${plain(line('plain', runs), lang)}${CLEAR}`);
    },
    end: () => {
      if (shows && drawn > Number.NEGATIVE_INFINITY) output.write(`${AGAIN}${CLEAR}`);
    },
  };
};
