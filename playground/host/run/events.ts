/** The event objects that triggers and web requests hand to a function. */
import type { Area } from '../model/area';
import { wallClock } from '../model/zone';
import { asGoogle } from '../services/api-object';
import { valueOf } from '../services/enums';
import { AUTH_MODE } from '../services/script-enums';
import { User } from '../services/user';
import type { Run } from './run';

export function openEvent(run: Run): object {
  return { ...eventOf(run), source: run.make.spreadsheet() };
}

/** What a person's edit of one cell was before and after, as text; undefined leaves it out, as for larger ranges. */
export interface EditedValues {
  readonly value?: string | undefined;
  readonly oldValue?: string | undefined;
}

export function editEvent(
  run: Run,
  area: Area,
  { value, oldValue }: EditedValues,
  triggerUid?: string,
): object {
  return {
    ...eventOf(run),
    source: run.make.spreadsheet(),
    range: run.make.range(area),
    ...(value === undefined ? {} : { value }),
    ...(oldValue === undefined ? {} : { oldValue }),
    ...(triggerUid === undefined ? {} : { triggerUid }),
  };
}

export type ChangeType =
  | 'EDIT'
  | 'INSERT_ROW'
  | 'INSERT_COLUMN'
  | 'REMOVE_ROW'
  | 'REMOVE_COLUMN'
  | 'INSERT_GRID'
  | 'REMOVE_GRID'
  | 'FORMAT'
  | 'OTHER';

export function changeEvent(run: Run, changeType: ChangeType, triggerUid: string): object {
  return { ...eventOf(run), source: run.make.spreadsheet(), changeType, triggerUid };
}

export function timerEvent(run: Run, zone: string, triggerUid: string): object {
  const wall = new Date(wallClock(zone, run.state.clock.now()));
  return {
    authMode: valueOf(AUTH_MODE, run.authMode),
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    'day-of-month': wall.getUTCDate(),
    'day-of-week': wall.getUTCDay() || 7,
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    second: wall.getUTCSeconds(),
    timezone: zone,
    triggerUid,
  };
}

function eventOf(run: Run): object {
  return { authMode: valueOf(AUTH_MODE, run.authMode), user: asGoogle(new User(run.visitor)) };
}
