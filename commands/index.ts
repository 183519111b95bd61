import type { Command } from '#src/base/command.ts';
import alertAdd from './alert-add.ts';
import alertEdit from './alert-edit.ts';
import alertList from './alert-list.ts';
import alertPreview from './alert-preview.ts';
import alertRemove from './alert-remove.ts';
import alertWhy from './alert-why.ts';
import ask from './ask.ts';
import brief from './brief.ts';
import check from './check.ts';
import compare from './compare.ts';
import type { Context } from './context.ts';
import convert from './convert.ts';
import correct from './correct.ts';
import feedAdd from './feed-add.ts';
import feedExport from './feed-export.ts';
import feedImport from './feed-import.ts';
import feedList from './feed-list.ts';
import feedNotices from './feed-notices.ts';
import feedPause from './feed-pause.ts';
import feedRemove from './feed-remove.ts';
import feedResume from './feed-resume.ts';
import feedStart from './feed-start.ts';
import feedTest from './feed-test.ts';
import figures from './figures.ts';
import help from './help.ts';
import mine from './mine.ts';
import news from './news.ts';
import preferences from './preferences.ts';
import settings from './settings.ts';
import status from './status.ts';
import story from './story.ts';
import storyJoin from './story-join.ts';
import storySplit from './story-split.ts';
import storyUndo from './story-undo.ts';
import trends from './trends.ts';
import uncorrect from './uncorrect.ts';
import why from './why.ts';

/** All commands, in the order in which /help lists them. */
export const COMMANDS = {
  ask,
  trends,
  news,
  story,
  brief,
  compare,
  figures,
  convert,
  check,
  mine,
  'feed add': feedAdd,
  'feed start': feedStart,
  'feed list': feedList,
  'feed test': feedTest,
  'feed pause': feedPause,
  'feed resume': feedResume,
  'feed remove': feedRemove,
  'feed notices': feedNotices,
  'feed import': feedImport,
  'feed export': feedExport,
  'alert add': alertAdd,
  'alert list': alertList,
  'alert edit': alertEdit,
  'alert preview': alertPreview,
  'alert why': alertWhy,
  'alert remove': alertRemove,
  'story split': storySplit,
  'story join': storyJoin,
  'story undo': storyUndo,
  settings,
  status,
  why,
  correct,
  uncorrect,
  preferences,
  help,
} as const;

export type CommandName = keyof typeof COMMANDS;

export const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name);

/** A command without its own argument types: for the doors, which check arguments against its options first. */
export const commandNamed = (name: CommandName): Command<Context> => COMMANDS[name];
