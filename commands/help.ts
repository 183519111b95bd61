import { command } from './context.ts';

export default command({
  name: 'help',
  who: 'everyone',
  private: true,
  options: {},
  run: async () => ({ kind: 'help' }),
});
