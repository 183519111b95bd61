// The package ships its schemas without types for them.
declare module 'discord-api-spec/zod' {
  import type {
    RESTPatchAPIChannelMessageJSONBody,
    RESTPatchAPIWebhookWithTokenMessageJSONBody,
    RESTPostAPIApplicationCommandsJSONBody,
    RESTPostAPIChannelMessageJSONBody,
    RESTPostAPICurrentUserCreateDMChannelJSONBody,
    RESTPostAPIGuildForumThreadsJSONBody,
    RESTPostAPIInteractionCallbackJSONBody,
    RESTPostAPIWebhookWithTokenJSONBody,
  } from 'discord.js';

  interface Issue {
    readonly path: readonly PropertyKey[];
    readonly message: string;
  }
  export interface Schema<T> {
    safeParse(
      value: unknown,
    ):
      | { readonly success: true; readonly data: T }
      | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } };
  }
  export const MessageCreateRequestSchema: Schema<RESTPostAPIChannelMessageJSONBody>;
  export const MessageEditRequestPartialSchema: Schema<RESTPatchAPIChannelMessageJSONBody>;
  export const CreateForumThreadRequestSchema: Schema<RESTPostAPIGuildForumThreadsJSONBody>;
  export const ApplicationCommandUpdateRequestSchema: Schema<RESTPostAPIApplicationCommandsJSONBody>;
  export const CreateMessageInteractionCallbackRequestSchema: Schema<RESTPostAPIInteractionCallbackJSONBody>;
  export const UpdateMessageInteractionCallbackRequestSchema: Schema<RESTPostAPIInteractionCallbackJSONBody>;
  export const ApplicationCommandAutocompleteCallbackRequestSchema: Schema<RESTPostAPIInteractionCallbackJSONBody>;
  export const IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema: Schema<RESTPatchAPIWebhookWithTokenMessageJSONBody>;
  export const IncomingWebhookInteractionRequestSchema: Schema<RESTPostAPIWebhookWithTokenJSONBody>;
  export const CreatePrivateChannelRequestSchema: Schema<RESTPostAPICurrentUserCreateDMChannelJSONBody>;
}
