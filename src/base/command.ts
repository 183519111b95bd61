import type { Reply } from './reply.ts';

/** What a door may offer while somebody is typing an option. */
export type Suggestion =
  | 'stories'
  | 'reports'
  | 'feeds'
  | 'units'
  /** Several, parted by commas. */
  | 'several-units'
  | 'rules'
  | 'catalogue'
  | 'subjects'
  | 'measures'
  /** Several, parted by commas. */
  | 'topics'
  | 'sources'
  | 'zones';

export type Option =
  | {
      readonly type: 'text';
      readonly required?: boolean;
      readonly maxLength?: number;
      readonly positional?: boolean;
      readonly suggest?: Suggestion;
      /** Filled in by a door and not by whoever asks: no door offers it. */
      readonly quiet?: true;
    }
  | {
      readonly type: 'integer';
      readonly required?: boolean;
      readonly min?: number;
      readonly max?: number;
      readonly suggest?: Suggestion;
    }
  | { readonly type: 'flag' }
  /** A file: its path, or the address under which a door offers it. */
  | { readonly type: 'file'; readonly required?: boolean }
  /** A channel of the server, by its id. `posts`: a forum, too. */
  | { readonly type: 'channel'; readonly required?: boolean; readonly posts?: true }
  /** A role of the server, by its id. */
  | { readonly type: 'role' }
  | {
      readonly type: 'choice';
      readonly required?: boolean;
      readonly choices: readonly string[];
      readonly quiet?: true;
    };

export type Options = Readonly<Record<string, Option>>;

type Value<O> = O extends { type: 'choice'; choices: readonly (infer C)[] }
  ? C
  : O extends { type: 'integer' }
    ? number
    : O extends { type: 'flag' }
      ? boolean
      : string;

/** The arguments that a command's function gets, computed from its options. */
export type Arguments<S extends Options> = {
  readonly [K in keyof S]: S[K] extends { required: true } ? Value<S[K]> : Value<S[K]> | undefined;
};

/** Who may use a command: Discord's default permission, and checked again where it runs. */
export type Audience = 'everyone' | 'moderators';

/**
 * A command is data and a function from arguments to a Reply. `C` is what commands may use of the house (the store and
 * the clock); it is a parameter because base knows neither.
 */
export interface Command<C, N extends string = string, S extends Options = Options> {
  /** Words of the call, e.g. `feed add`. */
  readonly name: N;
  readonly options: S;
  readonly who: Audience;
  /** It changes what is stored: acknowledged before it runs, and never run again by a button. */
  readonly changes?: true;
  /** Without options it shows what is set, and changes nothing. */
  readonly shows?: true;
  /** Done twice it is as done once: a control may call it. */
  readonly again?: true;
  /** Its reply is for the asker's eyes only. */
  readonly private?: true;
  // A method, so that commands with different options fit into one registry.
  run(context: C, args: Arguments<S>): Promise<Reply>;
}
