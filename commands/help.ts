import { command } from './context.ts';

export default command({
  name: 'help',
  who: 'everyone',
  options: {},
  run: async () => ({ kind: 'help' }),
});
