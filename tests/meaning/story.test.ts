import { describe, expect, it } from 'vitest';
import { KeptFacts } from '#src/base/story.ts';
import { joinStory, storyFacts } from '#src/meaning/story.ts';

const facts = (title: string) =>
  storyFacts(
    { title, text: `${title}\n\nThe commission met on Monday.` },
    { language: { lang: 'en', source: 'words' }, sentences: [], topics: [], mentions: [], figures: [], periods: [] },
  );

describe('joinStory', () => {
  const own = facts('Velmoor and Corbelt merge their mines near Duqm');
  const candidate = { articleId: 3, storyId: 7, published: 0, founded: 0, facts: new KeptFacts(own.facts) };

  it('joins a copy of a report and says why', () => {
    const joined = joinStory(own, [candidate], 0);
    expect(joined?.storyId).toBe(7);
    expect(joined?.why.length).toBeGreaterThan(0);
  });

  it('reads facts that were stored with their terms as a table', () => {
    const { terms, weights, ...rest } = JSON.parse(own.facts);
    const table = Object.fromEntries(terms.map((term: string, i: number) => [term, weights[i]]));
    const stored = { ...candidate, facts: new KeptFacts(JSON.stringify({ ...rest, terms: table })) };
    expect(joinStory(own, [stored], 0)).toEqual(joinStory(own, [candidate], 0));
  });

  it('opens a story where nothing is near, and where facts cannot be read', () => {
    expect(joinStory(own, [], 0)).toBeNull();
    expect(
      joinStory(
        own,
        [
          { ...candidate, facts: new KeptFacts('{"of":"another version"}') },
          { ...candidate, facts: new KeptFacts('broken') },
        ],
        0,
      ),
    ).toBeNull();
    expect(joinStory({ keys: [], facts: 'broken' }, [candidate], 0)).toBeNull();
  });

  it('has few keys, names among them', () => {
    expect(own.keys.length).toBeLessThanOrEqual(24);
    expect(own.keys).toContain('n:flmr');
    expect(facts('').keys).toBeInstanceOf(Array);
  });
});
