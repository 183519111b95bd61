import { readShown } from '#src/survey/shown-text.ts';
import { command } from './context.ts';
import { unitsFor } from './own-units.ts';

export default command({
  name: 'check',
  who: 'everyone',
  private: true,
  options: { text: { type: 'text', required: true, positional: true, maxLength: 4000 } },
  run: async (context, { text }) => readShown(text, context.now, await unitsFor(context)),
});
