import { convert } from '#src/survey/convert.ts';
import { command } from './context.ts';

export default command({
  name: 'convert',
  who: 'everyone',
  options: {
    value: { type: 'text', required: true, maxLength: 60 },
    from: { type: 'text', required: true, maxLength: 60, suggest: 'units' },
    to: { type: 'text', required: true, maxLength: 60, suggest: 'units' },
  },
  run: async (_, { value, from, to }) => convert(value, from, to),
});
