import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ChannelType,
  ComponentType,
} from 'discord-api-types/v10';
import { commandNamed } from '#commands/index.ts';
import { LOCALES } from '#locales/index.ts';
import type { Operation } from '#src/base/answer.ts';
import { TOPICS } from '#src/base/article.ts';
import { LANGUAGES, type Language } from '#src/base/lang.ts';
import type { Reply } from '#src/base/reply.ts';
import type { StoryCard } from '#src/base/reply-story.ts';
import { cut } from './text.ts';
import { customId, PICKED, suggestedView, type Verb, type View } from './view.ts';

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

const LABEL = 80;
const OPTION = 100;
const OPTIONS = 25;

const button = (verb: Verb, view: View, label: string): APIButtonComponentWithCustomId => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  custom_id: customId(verb, view),
  label: cut(label, LABEL),
});

const row = (components: APIComponentInMessageActionRow[]): Row[] =>
  components.length === 0 ? [] : [{ type: ComponentType.ActionRow, components }];

const other = (lang: Language): Language => (lang === 'ar' ? 'en' : 'ar');
const filled = (text: string, page: number, pages: number): string =>
  text.replace('{page}', String(page)).replace('{pages}', String(pages));

const asReading = (lang: Language, as: Operation): string =>
  LOCALES[lang].phrases.readAs.replace('{operation}', LOCALES[lang].operations[as]);

const neighbours = (view: View, reply: Reply, pages: number): APIButtonComponentWithCustomId[] => {
  const { phrases } = LOCALES[view.lang];
  const { page, given } = view;
  const asked = Number(given['page'] ?? 1);
  const listed = reply.kind === 'news' || reply.kind === 'figures';
  const turned = (to: number): View => ({ ...view, given: { ...given, page: String(to) }, page: 0 });
  const back =
    page > 0
      ? [button('page', { ...view, page: page - 1 }, filled(phrases.previousPage, page, pages))]
      : listed && asked > 1
        ? [button('page', turned(asked - 1), phrases.previous)]
        : [];
  const on =
    page + 1 < pages
      ? [button('page', { ...view, page: page + 1 }, filled(phrases.nextPage, page + 2, pages))]
      : listed && reply.more
        ? [button('page', turned(asked + 1), phrases.next)]
        : [];
  return [...back, ...on];
};

const picker = (stories: readonly StoryCard[], lang: Language): Row[] => {
  const options = stories.slice(0, OPTIONS).flatMap(({ id, reports }) => {
    const label = cut(reports[0]?.title ?? '', OPTION);
    return label ? [{ label, value: String(id) }] : [];
  });
  if (options.length === 0) return [];
  const view: View = { name: 'story', given: {}, lang, page: 0 };
  return row([
    {
      type: ComponentType.StringSelect,
      custom_id: customId('open', view),
      placeholder: LOCALES[lang].phrases.pickStory,
      options,
    },
  ]);
};

/** Topics of a story that may be set: as many as the command takes. */
const MOST_TOPICS = 3;

/** The topics of a story, to be set anew. None picked is none. */
const topicPicker = ({ id, topics }: StoryCard, lang: Language): Row[] =>
  row([
    {
      type: ComponentType.StringSelect,
      custom_id: customId('do', {
        name: 'correct',
        given: { story: String(id), topic: PICKED, second: PICKED, third: PICKED },
        lang,
        page: 0,
      }),
      placeholder: LOCALES[lang].phrases.pickTopics,
      min_values: 0,
      max_values: MOST_TOPICS,
      options: TOPICS.map((value) => ({
        value,
        label: cut(LOCALES[lang].topics[value], OPTION),
        ...(topics.slice(0, MOST_TOPICS).includes(value) ? { default: true } : {}),
      })),
    },
  ]);

/** What a first alert is about, where nobody has said. */
const FIRST = ['mining', 'energy', 'regulation'].join(', ');

/** Language, feeds and a first alert: a click each. */
const setup = (view: View): Row[] => {
  const { phrases } = LOCALES[view.lang];
  const call = (name: View['name'], given: View['given']): View => ({ name, given, lang: view.lang, page: 0 });
  const languages = LANGUAGES.map((language) => button('do', call('settings', { language }), LOCALES[language].name));
  const options = [...LANGUAGES, 'any' as const].map((value) => ({
    value,
    label: cut(value === 'any' ? phrases.anyLanguage : LOCALES[view.lang].spoken[value], OPTION),
  }));
  return [
    ...row(languages),
    ...row([
      {
        type: ComponentType.StringSelect,
        custom_id: customId('do', call('feed start', { news: PICKED })),
        placeholder: phrases.setupFeeds,
        options,
      },
    ]),
    ...row([
      {
        type: ComponentType.ChannelSelect,
        custom_id: customId('do', call('alert add', { channel: PICKED, topic: FIRST })),
        placeholder: phrases.setupAlert,
        channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum],
      },
    ]),
  ];
};

/** The rows below a reply. What a button does again must change nothing, so commands that change things get none. */
export const controlsOf = (view: View, reply: Reply, pages: number): Row[] => {
  if (reply.kind === 'settings') return setup(view);
  // A text of somebody else's is kept nowhere, so no button can lead back to it.
  if (reply.kind === 'problem' || reply.kind === 'reading' || commandNamed(view.name).changes) return [];
  const lang = other(view.lang);
  const flip = button('lang', { ...view, lang }, LOCALES[lang].name);
  const open = reply.kind === 'alert' ? [button('page', view, LOCALES[view.lang].phrases.openStory)] : [];
  const turns = reply.kind === 'alert' ? [] : neighbours(view, reply, pages);
  const suggested = reply.kind === 'answer' ? reply.answer.suggested : undefined;
  const instead = suggested === undefined ? [] : [button('ask', suggestedView(view, suggested), suggested)];
  const also = reply.kind === 'answer' ? (reply.answer.also ?? []) : [];
  const readings = also.map((as) =>
    button('ask', { ...view, given: { ...view.given, as }, page: 0 }, asReading(view.lang, as)),
  );
  const stories =
    reply.kind === 'news' || reply.kind === 'trends'
      ? reply.stories
      : reply.kind === 'brief'
        ? reply.stories.map(({ story }) => story)
        : [];
  const topics = reply.kind === 'why' ? topicPicker(reply.story, view.lang) : [];
  return [...row([...instead, ...readings, ...open, ...turns, flip]), ...picker(stories, view.lang), ...topics];
};
