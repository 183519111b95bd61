import type {
  AutocompleteInteraction,
  BaseInteraction,
  ButtonInteraction,
  ChannelSelectMenuInteraction,
  ChatInputCommandInteraction,
  Interaction,
  MessageContextMenuCommandInteraction,
  StringSelectMenuInteraction,
} from 'discord.js';
import { commandNamed } from '#commands/index.ts';
import type { Language } from '#src/base/lang.ts';
import type { Problem } from '#src/base/problem.ts';
import { type Acknowledgement, acknowledgement } from './acknowledge.ts';
import { type Called, calledOf } from './call.ts';
import { type Desk, LANGUAGE, person } from './desk.ts';
import { failureOf } from './failures.ts';
import { followed, remember } from './following.ts';
import { menuCall } from './menu.ts';
import { pressOf } from './press.ts';
import { type Message, render } from './render.ts';
import { serve } from './serve.ts';
import { suggest } from './suggest.ts';
import { chosenLanguage } from './tongue.ts';
import type { Turns } from './turns.ts';
import { controlFrom } from './view.ts';
import { placesOf, visitorOf } from './visit.ts';

type Pressed = ButtonInteraction | StringSelectMenuInteraction | ChannelSelectMenuInteraction;

const tongueOf = ({ store }: Desk, interaction: BaseInteraction, option?: string): Promise<Language | undefined> =>
  chosenLanguage(
    store,
    { userId: interaction.user.id, guildId: interaction.guildId, locale: interaction.locale },
    option,
  );

const apology = (problem: Problem, lang: Language): Message =>
  render({ kind: 'problem', problem }, { name: 'help', given: {}, lang, page: 0 }, { ephemeral: true });

const command = async (
  desk: Desk,
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  called: Called | Problem | null,
  ack: Acknowledgement,
): Promise<void> => {
  const own = called && 'name' in called ? called : undefined;
  const chosen = await tongueOf(desk, interaction, own?.language);
  if (!called) return ack.answer(apology({ code: 'expired', details: {} }, chosen ?? 'en'));
  if ('code' in called) return ack.answer(apology(called, chosen ?? 'en'));
  const visitor = visitorOf(interaction);
  const { name, given, hidden } = called;
  const { changes, who } = commandNamed(name);
  // What changes something is done only where its answer is awaited: a call replayed after a lost connection is not.
  if (changes && !(who === 'moderators' && visitor.barred)) await ack.promise('private');
  const stop = ack.keepWaiting(hidden ? 'private' : 'public');
  try {
    const asked = followed(desk, visitor, name, given);
    const { reply, message } = await serve(desk, visitor, { name, given: asked, page: 0, chosen, hidden });
    remember(desk, visitor, name, reply);
    await ack.answer(message);
  } finally {
    stop();
  }
};

const control = async (desk: Desk, interaction: Pressed, ack: Acknowledgement): Promise<void> => {
  const visitor = visitorOf(interaction);
  const picked = interaction.isButton() ? undefined : interaction.values;
  // A public answer does not move under its readers: only who asked for it turns its pages, others get their own.
  const owner = interaction.message.interactionMetadata?.user.id === interaction.user.id;
  const means = controlFrom(interaction.customId)?.verb;
  const own = owner && means !== undefined && means !== 'open' && means !== 'do';
  const stop = ack.keepWaiting(own ? 'update' : 'private');
  try {
    const call = await pressOf(desk.store, visitor.community, interaction.customId, picked);
    if (!call) {
      const tongue = await tongueOf(desk, interaction);
      return await ack.answer(apology({ code: 'expired', details: {} }, tongue ?? 'en'));
    }
    const { verb, lang, name, given, page } = call;
    if (verb === 'lang') await desk.store.set(person(interaction.user.id), LANGUAGE, lang);
    const hidden = !own || interaction.message.flags.has('Ephemeral');
    if (verb === 'do' && !visitor.barred) await ack.promise('private');
    const chosen = verb === 'do' ? ((await tongueOf(desk, interaction, given[LANGUAGE])) ?? lang) : lang;
    const { reply, message } = await serve(desk, visitor, { name, given, page, chosen, hidden });
    if (verb === 'ask') remember(desk, visitor, name, reply);
    await ack.answer(message, own && reply.kind !== 'problem');
  } finally {
    stop();
  }
};

const typing = async (desk: Desk, interaction: AutocompleteInteraction, ack: Acknowledgement): Promise<void> => {
  const called: Called | null = calledOf(interaction);
  const { name, value } = interaction.options.getFocused(true);
  const option = called ? commandNamed(called.name).options[name] : undefined;
  const kind = option && 'suggest' in option ? option.suggest : undefined;
  const visitor = visitorOf(interaction);
  const open = called && (commandNamed(called.name).who === 'everyone' || !visitor.barred);
  const { store } = desk;
  const community = desk.context(desk.clock(), undefined, visitor.community).community;
  const asked = { store, community, now: desk.clock(), places: placesOf(interaction), given: called?.given ?? {} };
  await ack.offer(kind && open ? await suggest(kind, value, asked) : []);
};

const handle = async (desk: Desk, interaction: Interaction, ack: Acknowledgement, turns: Turns): Promise<void> => {
  if (interaction.isChatInputCommand()) {
    const called = calledOf(interaction);
    const promise = (): Promise<void> => ack.promise((called?.hidden ?? true) ? 'private' : 'public');
    return turns.serve(promise, () => command(desk, interaction, called, ack));
  }
  if (interaction.isMessageContextMenuCommand()) {
    const promise = (): Promise<void> => ack.promise('private');
    return turns.serve(promise, () => command(desk, interaction, menuCall(interaction), ack));
  }
  if (interaction.isButton() || interaction.isStringSelectMenu() || interaction.isChannelSelectMenu())
    return control(desk, interaction, ack);
  if (interaction.isAutocomplete()) return typing(desk, interaction, ack);
};

/** Serves one interaction to its end. Never rejects: what goes wrong is logged, and said where it still can be. */
export const interact = async (desk: Desk, interaction: Interaction, turns: Turns): Promise<void> => {
  const ack = acknowledgement(interaction.client.rest, interaction, desk.patience);
  try {
    await handle(desk, interaction, ack, turns);
  } catch (error) {
    const failure = failureOf(error);
    if (failure.kind === 'late') return desk.log('debug', 'answer too late', { interaction: interaction.id });
    desk.log('error', 'interaction failed', {
      failure: failure.kind,
      why: error instanceof Error ? error.message : '',
    });
    if (failure.kind === 'twice' || failure.kind === 'token' || interaction.isAutocomplete()) return;
    const lang = (await tongueOf(desk, interaction).catch(() => undefined)) ?? 'en';
    await ack.answer(apology({ code: 'broken', details: {} }, lang)).catch(() => undefined);
  }
};
