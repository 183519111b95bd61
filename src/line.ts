import type { Problem } from '#src/base/problem.ts';
import { ailmentOf } from '#src/feed/health.ts';

/** So many hosts in a row that worked the last time fail alike, and none answers: it is our own connection. */
const HOSTS = 3;
/** Nobody's connection is away for longer than this, in milliseconds: then it is told like any trouble. */
const LONGEST = 24 * 3_600_000;

/** The connection of this machine to the world. */
export interface Line {
  /** A host answered, whatever it said. */
  answered(at: number): void;
  /** A fetch failed. Is the connection to blame, and not the feed? `sound`: the feed worked the last time. */
  failed(problem: Problem, host: string, sound: boolean, at: number): boolean;
}

/** Nothing came back from the other side. */
const isSilence = (problem: Problem): boolean =>
  problem.code === 'timeout' || (problem.code === 'unreachable' && ailmentOf(problem) !== 'certificate');

/** A server said something, if only that it has no feed. */
const isAnswer = ({ code }: Problem): boolean => code === 'http_status' || code === 'gone' || code === 'challenge';

/**
 * A feed that failed before is no witness: of many dead feeds and a living one most tries fail, too. Until any host has
 * answered nothing can be said.
 */
export const makeLine = (): Line => {
  const silent = new Set<string>();
  let last = Number.NEGATIVE_INFINITY;
  const answered = (at: number): void => {
    last = at;
    silent.clear();
  };
  return {
    answered,
    failed: (problem, host, sound, at) => {
      if (isAnswer(problem)) answered(at);
      if (!isSilence(problem)) return false;
      if (sound) silent.add(host);
      return silent.size >= HOSTS && at - last < LONGEST;
    },
  };
};
