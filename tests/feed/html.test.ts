import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '#src/feed/canonical.ts';
import { htmlToText, thorough } from '#src/feed/html.ts';
import { plainHtml } from '#src/feed/html-plain.ts';
import { readTree } from '#src/feed/tree.ts';
import { ITEM, PLACES } from '#src/feed/vocabulary.ts';

/** What feeds write, what they write wrongly, and what only looks like either. */
const PIECES = [
  ...'<p> </p> <br> <br/> </br> <B> </b> <li> </li> <ul> <td> <hr> <em/> <p/> <sup> </sup> <svg/> <o:p> <title>'.split(
    ' ',
  ),
  ...'<BIGCO> <script> <!-- --> <p "> = " > 2 x foo . 1 برق أيضًا é Ã© Ø¨ 😀 \ud83d \u202e \u200b'.split(' '),
  ...'&nbsp; &amp; &lt; &gt; &#8217; &quot; &#10; &#x2028; &foo; &copy &copy; &#127; amp; #39; &'.split(' '),
  ...[
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '\u00a0',
    '\u2028',
    '\u2029',
    '\u3000',
    '\ufeff',
    '& ',
    '< 5',
    '<!-- c -->',
  ],
  ...[
    '<a href="x>y">',
    '<a href=x>',
    '<img src=\'a\' alt="b">',
    '<a b = "c">',
    '<a b=c d="e">',
    `a${'\u0301'.repeat(7)}`,
  ],
];

describe('the quick reading of HTML', () => {
  test('is the thorough one wherever it answers', () => {
    let answered = 0;
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((parts) => parts.join('')),
        (html) => {
          const quick = plainHtml(html);
          if (quick !== null) answered += 1;
          expect(quick ?? thorough(html)).toBe(thorough(html));
        },
      ),
      { numRuns: 20_000, seed: 7 },
    );
    expect(answered).toBeGreaterThan(2000);
  });

  test.each([
    ['<p>One.</p>\n<p>Two <b>and</b>\n three.</p>', 'One.\n\nTwo and three.'],
    [
      '<p>قال إن القدرة <a href="https://x.example/?a=1">١٢٠ ميغاواط</a>.</p><ul><li>أولًا</li><li>ثانيًا</li></ul>',
      'قال إن القدرة ١٢٠ ميغاواط.\n\nأولًا\nثانيًا',
    ],
    ['AT&amp;T pays 5&nbsp;% &#8211; so far', 'AT&T pays 5 % – so far'],
    ['first\n\nsecond\nstill second', 'first\n\nsecond still second'],
  ])('answers what feeds write: %j', (html, text) => {
    expect(plainHtml(html)).toBe(text);
    expect(htmlToText(html)).toBe(text);
  });

  test.each(['&amp;amp; &lt;b&gt;', '10<sup>6</sup>', '<script>x</script>', 'profit <BIGCO', '<p class="a'])(
    'leaves %j to the thorough one',
    (html) => expect(plainHtml(html)).toBeNull(),
  );
});

test('rss-parser is given names and dates, and nothing that stands in the feed', () => {
  const feed =
    '<rss><channel><title>T1</title><link>https://l.example/</link><item><title>T2 &lt;b&gt;</title><link>https://l.example/a</link><guid>G1</guid><author>A1</author><category>C1</category><description>D1 ]]&gt;</description><pubDate>Mon, 02 Mar 2026 10:00:00 GMT</pubDate></item></channel></rss>';
  const { xml, aside } = canonical(readTree(feed), { url: 'https://l.example/feed', now: Date.parse('2026-03-03') });
  expect(xml).toMatch(/^(?:<[a-zA-Z:]+>|<rss version="2.0">|<\/[a-zA-Z:]+>|\d+|2026-03-02T10:00:00.000Z)+$/);
  expect(aside).toEqual(['T1', 'https://l.example/', 'T2 <b>', 'https://l.example/a', 'G1', 'A1', 'D1 ]]>', 'C1']);
});

test('an element may hold one field only', () => {
  expect(PLACES.size).toBe(Object.values(ITEM).flat().length);
});
