import add from '@atlaskit/icon/core/add';
import arrowLeft from '@atlaskit/icon/core/arrow-left';
import arrowRight from '@atlaskit/icon/core/arrow-right';
import check from '@atlaskit/icon/core/check-mark';
import chevronDown from '@atlaskit/icon/core/chevron-down';
import chevronLeft from '@atlaskit/icon/core/chevron-left';
import chevronRight from '@atlaskit/icon/core/chevron-right';
import chevronUp from '@atlaskit/icon/core/chevron-up';
import clock from '@atlaskit/icon/core/clock';
import copy from '@atlaskit/icon/core/copy';
import cross from '@atlaskit/icon/core/cross';
import trash from '@atlaskit/icon/core/delete';
import download from '@atlaskit/icon/core/download';
import edit from '@atlaskit/icon/core/edit';
import email from '@atlaskit/icon/core/email';
import information from '@atlaskit/icon/core/status-information';
import linkExternal from '@atlaskit/icon/core/link-external';
import lock from '@atlaskit/icon/core/lock-locked';
import peopleGroup from '@atlaskit/icon/core/people-group';
import person from '@atlaskit/icon/core/person';
import personAdd from '@atlaskit/icon/core/person-add';
import question from '@atlaskit/icon/core/question-circle';
import refresh from '@atlaskit/icon/core/refresh';
import search from '@atlaskit/icon/core/search';
import settings from '@atlaskit/icon/core/settings';
import statusError from '@atlaskit/icon/core/status-error';
import success from '@atlaskit/icon/core/status-success';
import undo from '@atlaskit/icon/core/undo';
import warning from '@atlaskit/icon/core/status-warning';
import type { ElementType } from 'react';

/** UI Kit's names of icons, and the design system's glyph for each. */
const glyphs: Record<string, ElementType | undefined> = {
  add,
  'arrow-left': arrowLeft,
  'arrow-right': arrowRight,
  check,
  'check-circle': success,
  'chevron-down': chevronDown,
  'chevron-left': chevronLeft,
  'chevron-right': chevronRight,
  'chevron-up': chevronUp,
  copy,
  cross,
  download,
  edit,
  email,
  error: statusError,
  info: information,
  'invite-team': personAdd,
  lock,
  open: linkExternal,
  people: person,
  'people-group': peopleGroup,
  person,
  question,
  'question-circle': question,
  recent: clock,
  refresh,
  retry: refresh,
  search,
  settings,
  shortcut: linkExternal,
  trash,
  undo,
  warning,
};

export const iconNamed = (name: string): ElementType | undefined => glyphs[name];
