import { openDoor } from '#bench/door.ts';
import { growingStore } from '#bench/grown.ts';
import type { Row } from '#bench/line.ts';
import { random } from '#bench/news/random.ts';
import { each, quantile } from '#bench/timing.ts';
import { types } from '../../tests/discord/double/people.ts';

/** What is offered while somebody types, letter by letter, through the real client. */
export const autocompleteRow: Row = {
  id: 'autocomplete',
  what: 'suggestions while somebody types, through the real client',
  run: async ({ quick }) => {
    const size = quick ? 200 : 10_000;
    const grown = await growingStore(size);
    await grown.growTo(size);
    const { double, close } = await openDoor(grown.folder);
    try {
      const r = random('typing');
      const typed = Array.from({ length: quick ? 10 : 100 }, () => r.pick(grown.newest).title).flatMap((title) =>
        [2, 5, 9, 14].map((letters) => title.slice(0, letters)),
      );
      const story = await each(typed, 5, (text) => types(double, 'story', 'story', { story: text }));
      const unit = await each(typed.slice(0, 100), 5, (text) =>
        types(double, 'convert', 'to', { amount: '1', from: 'MWh', to: text.slice(0, 2) }),
      );
      const note = `${size} articles stored`;
      return [
        { what: "a story's title, p50", value: quantile(story.wall, 0.5), unit: 'ms', kind: 'time', note },
        {
          what: "a story's title, p99",
          value: quantile(story.wall, 0.99),
          unit: 'ms',
          kind: 'time',
          goal: { most: 20 },
        },
        { what: 'a unit, p99', value: quantile(unit.wall, 0.99), unit: 'ms', kind: 'time', goal: { most: 20 } },
      ];
    } finally {
      await close();
      await grown.remove();
    }
  },
};
