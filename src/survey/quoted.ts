import type { Candidate } from './candidate.ts';

/**
 * Where the question quotes amounts of the news, its operands are these: all statements of two or more quoted amounts,
 * or of the only one, and none other.
 */
export const quoted = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const given = candidates.filter((c) => c.given >= 0);
  return new Set(given.map((c) => c.given)).size > 1 ? given : candidates;
};
