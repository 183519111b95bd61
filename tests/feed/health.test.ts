import { describe, expect, test } from 'vitest';
import { fail, type Problem } from '#src/base/problem.ts';
import { ailmentOf, type FeedLife, healthOf, worthTelling } from '#src/feed/health.ts';

const NOW = Date.UTC(2026, 10, 21);
const DAY = 86_400_000;
const life = (more: Partial<FeedLife> = {}): FeedLife => ({
  verified: true,
  failures: 0,
  undated: false,
  paused: false,
  gone: false,
  ...more,
});
const status = (code: string): Problem => fail('http_status', { status: code }).problem;
const unreachable = (why: string): Problem => fail('unreachable', { host: 'h.example', why }).problem;

describe('the kind of trouble', () => {
  test.each<[Problem, string]>([
    [status('403'), 'refused'],
    [status('401'), 'refused'],
    [status('451'), 'refused'],
    [fail('challenge', {}).problem, 'refused'],
    [status('404'), 'missing'],
    [status('429'), 'limited'],
    [status('408'), 'timeout'],
    [status('425'), 'limited'],
    [status('503'), 'server'],
    [status('418'), 'odd'],
    [unreachable('CERT_HAS_EXPIRED'), 'certificate'],
    [unreachable('DEPTH_ZERO_SELF_SIGNED_CERT'), 'certificate'],
    [unreachable('UNABLE_TO_VERIFY_LEAF_SIGNATURE'), 'certificate'],
    [unreachable('ERR_TLS_CERT_ALTNAME_INVALID'), 'certificate'],
    [unreachable('ENOTFOUND'), 'nameless'],
    [unreachable('ECONNRESET'), 'unreachable'],
    [fail('too_large', { limit: '8 MiB' }).problem, 'oversized'],
    [fail('too_heavy', {}).problem, 'oversized'],
    [fail('blocked_address', { address: 'x' }).problem, 'address'],
    [fail('not_a_feed', {}).problem, 'not_a_feed'],
    [fail('broken', {}).problem, 'odd'],
  ])('%o', (problem, ailment) => {
    expect(ailmentOf(problem)).toBe(ailment);
  });
});

describe('how a feed fares, and when its moderators are told', () => {
  const problem = status('500');
  const refused = status('403');
  test.each<[string, FeedLife, string, string | undefined]>([
    ['it works', life({ newest: NOW - DAY }), 'healthy', undefined],
    ['nobody has read it yet', life({ verified: false }), 'unverified', undefined],
    ['it brings nothing new', life({ newest: NOW - 31 * DAY }), 'stale', 'stale'],
    ['its items have no dates', life({ undated: true }), 'undated', 'undated'],
    ['it failed once', life({ problem, failures: 1, failingSince: NOW }), 'ailing', undefined],
    ['it failed nine times', life({ problem, failures: 9, failingSince: NOW - DAY }), 'ailing', undefined],
    ['it failed ten times', life({ problem, failures: 10, failingSince: NOW - DAY }), 'failing', 'server'],
    ['it has failed for a week', life({ problem, failures: 4, failingSince: NOW - 7 * DAY }), 'failing', 'server'],
    ['it was refused twice', life({ problem: refused, failures: 2, failingSince: NOW }), 'ailing', undefined],
    ['it was refused three times', life({ problem: refused, failures: 3, failingSince: NOW }), 'ailing', 'refused'],
    ['it is gone', life({ gone: true, problem: fail('gone', {}).problem, failures: 1 }), 'gone', 'gone'],
    ['somebody paused it', life({ paused: true, problem, failures: 20 }), 'paused', undefined],
  ])('%s', (_, one, state, told) => {
    const health = healthOf(one, NOW);
    expect(health.state).toBe(state);
    expect(worthTelling(health, one)).toBe(told);
  });
});
