/** The names that a script finds in its global scope. */
import type { Run } from '../run/run';
import { ApiObject } from './api-object';
import { CacheService } from './cache';
import { Charts } from './charts';
import { Console, Logger } from './console';
import { ContentService } from './content';
import { HtmlService } from './html-output';
import { LockService } from './lock';
import { MailApp } from './mail';
import { PropertiesService } from './properties';
import { ScriptApp } from './script-app';
import { Session } from './session';
import { SpreadsheetApp } from './spreadsheet-app';
import { Utilities } from './utilities';

/** Google's other services: a script that uses one is told so by name. */
const ABSENT = [
  'Browser',
  'CalendarApp',
  'ContactsApp',
  'DocumentApp',
  'Drive',
  'DriveApp',
  'FormApp',
  'Gmail',
  'GmailApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'Maps',
  'MimeType',
  'Sheets',
  'SitesApp',
  'SlidesApp',
  'UrlFetchApp',
  'XmlService',
];

class Absent extends ApiObject {
  constructor(readonly api: string) {
    super();
  }
}

const SIMULATED = [
  CacheService,
  Charts,
  Console,
  ContentService,
  HtmlService,
  LockService,
  Logger,
  MailApp,
  PropertiesService,
  ScriptApp,
  Session,
  SpreadsheetApp,
  Utilities,
];

export function globalsOf(run: Run): readonly ApiObject[] {
  return [...SIMULATED.map((Service) => new Service(run)), ...ABSENT.map((name) => new Absent(name))];
}
