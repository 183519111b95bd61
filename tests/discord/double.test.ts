import { describe, expect, test } from 'vitest';
import { checkCallback, checkCommands, checkMessage } from './double/checks.ts';

const text = (content: string) => ({ type: 10, content });
const button = (over: object = {}) => ({ type: 2, style: 2, label: 'x', custom_id: 'x', ...over });
const message = (components: readonly object[], over: object = {}) => ({
  flags: 32_768,
  allowed_mentions: { parse: [] },
  components,
  ...over,
});
const whats = (violations: readonly { readonly what: string }[]): string =>
  violations.map(({ what }) => what).join(', ');

describe('the double is as strict as Discord', () => {
  test('a sound message passes', () => {
    expect(checkMessage(message([text('x'), { type: 1, components: [button()] }]))).toEqual([]);
  });

  test.for([
    ['an unknown key', message([text('x')], { colour: 1 }), /unknown key/],
    ['an unknown key deep inside', message([{ ...text('x'), colour: 1 }]), /unknown key/],
    ['a long custom id', message([{ type: 1, components: [button({ custom_id: 'x'.repeat(101) })] }]), /./],
    ['a custom id twice', message([{ type: 1, components: [button(), button()] }]), /stands twice/],
    [
      'six buttons',
      message([{ type: 1, components: Array.from({ length: 6 }, (_, i) => button({ custom_id: `${i}` })) }]),
      /./,
    ],
    [
      'a link with an id',
      message([{ type: 1, components: [button({ style: 5, url: 'https://x.example' })] }]),
      /custom id/,
    ],
    ['a link to nowhere', message([{ type: 1, components: [{ type: 2, style: 5, label: 'x', url: 'nowhere' }] }]), /./],
    ['content beside components', message([text('x')], { content: 'x' }), /beside content/],
    ['V2 without its flag', message([text('x')], { flags: 0 }), /without the flag/],
    ['41 components', message(Array.from({ length: 41 }, () => text('x'))), /./],
    ['too much text', message([text('x'.repeat(3000)), text('x'.repeat(1001))]), /more than 4000/],
    ['empty text', message([text('')]), /./],
    ['an empty message', { allowed_mentions: { parse: [] } }, /empty message/],
    ['mentions left open', { flags: 32_768, components: [text('x')] }, /allowed mentions/],
    ['a long nonce', message([text('x')], { nonce: 'x'.repeat(26), enforce_nonce: true }), /./],
    ['a nonce to enforce that is not there', message([text('x')], { enforce_nonce: true }), /without a nonce/],
  ] as const)('%s does not', ([, body, what]) => {
    expect(whats(checkMessage(body))).toMatch(what);
  });

  test('a deferral takes only EPHEMERAL', () => {
    expect(checkCallback({ type: 5, data: { flags: 64 } })).toEqual([]);
    expect(whats(checkCallback({ type: 5, data: { flags: 32_768 } }))).toMatch(/only EPHEMERAL/);
  });

  test.for([
    ['a name in capitals', { name: 'Ask' }, /the name/],
    ['an Arabic name with marks', { name: 'أخبارُ' }, /the name/],
    ['no description', { description: '' }, /description/],
    ['a long description', { description: 'x'.repeat(101) }, /./],
    [
      'a required option behind another',
      {
        options: [
          { type: 3, name: 'a', description: 'a' },
          { type: 3, name: 'b', description: 'b', required: true },
        ],
      },
      /required/,
    ],
    [
      'choices beside autocomplete',
      { options: [{ type: 3, name: 'a', description: 'a', autocomplete: true, choices: [{ name: 'x', value: 'x' }] }] },
      /both/,
    ],
  ] as const)('a command with %s does not', ([, over, what]) => {
    expect(checkCommands([{ type: 1, name: 'ask', description: 'x', options: [] }])).toEqual([]);
    expect(whats(checkCommands([{ type: 1, name: 'ask', description: 'x', ...over }]))).toMatch(what);
  });
});
