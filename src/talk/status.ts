import type { ProblemCode } from '#src/base/problem.ts';
import type { Reply } from '#src/base/reply.ts';

/** Problems of the call's own words: exit status 2. All others are failures of the work: 1. */
const OF_THE_CALL: ReadonlySet<ProblemCode> = new Set([
  'unknown_command',
  'missing_option',
  'unknown_option',
  'wrong_option',
  'long_option',
  'unexpected_word',
  'wrong_setting',
]);
export const statusOf = (reply: Reply): 0 | 1 | 2 => {
  if (reply.kind === 'findings') return reply.findings.some(({ is }) => is === 'bad') ? 1 : 0;
  if (reply.kind !== 'problem') return 0;
  return OF_THE_CALL.has(reply.problem.code) ? 2 : 1;
};
