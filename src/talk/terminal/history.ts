import { readFileSync, writeFileSync } from 'node:fs';

/** What was typed at the prompt, newest first, kept beside the store for whoever owns it alone. */
export interface History {
  readonly lines: string[];
  keep(lines: readonly string[]): void;
}

const MOST = 500;

const linesOf = (file: string): string[] => {
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean).slice(0, MOST);
  } catch {
    // There is none yet, or none that can be read: that ends no talk.
    return [];
  }
};

/** `file`: where it is kept; without one, as long as the talk goes on. */
export const openHistory = (file: string | undefined): History => ({
  lines: file === undefined ? [] : linesOf(file),
  keep: (lines) => {
    if (file === undefined) return;
    try {
      writeFileSync(file, `${lines.slice(0, MOST).join('\n')}\n`, { mode: 0o600 });
    } catch {
      // A folder that cannot be written to costs the memory of the next talk, and no answer of this one.
    }
  },
});

export const HISTORY_SIZE = MOST;
