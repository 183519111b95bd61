import { describe, expect, test } from 'vitest';
import { fullTextOf } from '#src/feed/full-text.ts';
import { processorTime } from '../helpers/processor.ts';
import { codeOf } from './helper.ts';

const text = (html: string): string => fullTextOf(Buffer.from(html), 'text/html; charset=utf-8');
const page = (lang: string, ...paragraphs: string[]): string =>
  `<!doctype html><html lang="${lang}"><head><title>T</title><script>track()</script></head><body>
  <nav><ul><li><a href="/">Home</a></li><li><a href="/about">About us</a></li></ul></nav>
  <article>${paragraphs.map((one) => `<p>${one}</p>`).join('')}<script>x()</script></article>
  <aside><a href="/other">Other stories that nobody asked for</a></aside><footer>All rights reserved</footer></body></html>`;

describe('the article of a page', () => {
  test.each([
    [
      'en',
      'The mine of the northern plant drew 415 MW on that day, its owner said, and paid 32 dollars a megawatt hour. ',
      'It will draw 20 MW less in winter, when the town needs the power for its heating. ',
    ],
    [
      'ar',
      'استهلك منجم المحطة الشمالية 415 ميغاواط في ذلك اليوم، بحسب مالكه، ودفع 32 دولارًا عن كل ميغاواط ساعة. ',
      'وسيستهلك أقل من ذلك بعشرين ميغاواط في الشتاء حين تحتاج البلدة إلى الطاقة للتدفئة. ',
    ],
  ])('without what stands around it (%s)', (lang, one, two) => {
    expect(text(page(lang, one.repeat(3), two.repeat(3)))).toBe(`${one.repeat(3).trim()}\n\n${two.repeat(3).trim()}`);
  });

  test('a page without an article gives nothing', () => {
    for (const html of ['', 'x', '<html></html>', page('en', 'Sign in to read on.')]) expect(text(html)).toBe('');
  });
});

describe('hostile pages', () => {
  test.each([
    ['depth', '<div>'.repeat(200_000), 'too_deep'],
    ['brackets', '<'.repeat(2_000_000), 'too_large'],
    ['elements', '<p>a'.repeat(300_000), 'too_large'],
    ['comments', '<!--'.repeat(500_000), 'none'],
    ['declarations', '<![CDATA['.repeat(200_000), 'none'],
    ['attributes', `<div ${'a=b '.repeat(400_000)}>x`, 'none'],
  ])('%s', async (_, html, code) => {
    const spent = processorTime();
    expect(await codeOf(() => text(html))).toBe(code);
    expect(spent()).toBeLessThan(3000);
  });
});
