import { type CommandName, commandNamed } from '#commands/index.ts';
import type { Option } from '#src/base/command.ts';

/** What stands for a value of an option. */
const takes = (option: Option): string =>
  option.type === 'choice' ? option.choices.join('|') : option.type === 'text' ? 'TEXT' : option.type.toUpperCase();

const written = (name: string, option: Option): string => {
  if ('required' in option && option.required) return name.toUpperCase();
  return option.type === 'flag' ? `[--${name}]` : `[--${name} ${takes(option)}]`;
};

/** Options of a command that are said by being there. */
export const switchesOf = (name: CommandName): ReadonlySet<string> =>
  new Set(
    Object.entries(commandNamed(name).options).flatMap(([option, { type }]) => (type === 'flag' ? [option] : [])),
  );

/** How a command is called on the command line: what it must be given, by place, and what it may be given. */
export const usageOf = (name: CommandName): string =>
  [
    `barq ${name}`,
    ...Object.entries(commandNamed(name).options)
      .filter(([, option]) => !('quiet' in option && option.quiet))
      .map(([option, it]) => written(option, it)),
  ].join(' ');
