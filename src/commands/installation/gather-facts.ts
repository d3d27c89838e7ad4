/** Gathers what the checks of an installation are judged by. It writes to no tab. */
import { buildMark } from '../../core/edition/build';
import { edition } from '../../core/edition/edition';
import type { Facts, FileReach, PageFacts, TimerFacts, Zone } from '../../core/installation/facts';
import { readSettings } from '../../core/settings/read-settings';
import type { Day } from '../../core/tables/day';
import { offsetOf } from '../../core/tables/raw-cells';
import { isNewer, layoutOf } from '../../core/upgrade/layout-version';
import { localTime } from '../../google/clock';
import { readDailyTimer, readTimerRun } from '../../google/daily-timer';
import { readReport } from '../../google/installation/check-codes';
import { engineHere } from '../../google/installation/engine';
import * as services from '../../google/installation/service-trials';
import { mailsLeftToday } from '../../google/mail';
import { fileIdOf, localeOf, openFile, tryReach, zoneNameOf } from '../../google/open-file';
import { lostData } from '../../google/read-data';
import { readRemembered } from '../../google/remembered';
import { readFileId } from '../../google/review-keys';
import { webAppUrl } from '../../google/web-app';
import type { InstallationWish } from '../../rpc/installation';
import { noMessagesHere } from '../no-messages';
import { answerPageOf } from '../reviews/answer-page-of';
import { readSettingsTab } from '../settings-tab';
import { plannedUpgrade } from '../upgrade';
import { fact } from './fact';

export function gatherFacts(wish: InstallationWish): Facts {
  // What was tried with another build of this script says nothing of this one.
  const { code, trial, openedFor } = wish.build === buildMark ? wish : {};
  const settingsTab = once(readSettingsTab);
  return {
    edition,
    mark: buildMark,
    reach: fact('reach', tryReach),
    layout: fact('layout', layoutFacts),
    ids: fact('ids', () => ({
      file: fileIdOf(openFile()),
      noMessages: noMessagesHere(settingsTab()),
      links: readFileId(),
    })),
    zones: fact('zones', () => ({
      script: zoneOf(services.scriptZone()),
      file: zoneOf(zoneNameOf(openFile())),
    })),
    locale: fact('locale', () => localeOf(openFile())),
    locks: fact('locks', services.tryLocks),
    cache: fact('cache', services.tryCache),
    properties: fact('properties', services.tryProperties),
    lostTexts: fact('texts', lostData),
    consent: fact('consent', services.consent),
    people: fact('people', services.accountsHere),
    mailsLeft: fact('mailsLeft', mailsLeftToday),
    timers: fact('timers', timerFacts),
    address: fact('address', () => {
      const { settings } = readSettings(settingsTab().found);
      return { used: answerPageOf(settings), typed: settings.answerPage, google: webAppUrl() };
    }),
    engine: engineHere(),
    page: readReport(code, 'page') as PageFacts | undefined,
    pageOpenedFor: openedFor,
    timerReach: readReport(code, 'timer') as FileReach | undefined,
    trial,
  };
}

/** Read for the first fact that needs it; where that fails, the next one tries again. */
function once<T>(read: () => T): () => T {
  let held: { readonly value: T } | undefined;
  return () => (held ??= { value: read() }).value;
}

function layoutFacts() {
  const file = openFile();
  const { own } = readRemembered(file);
  const there = new Set(file.getSheets().map((tab) => tab.getSheetId()));
  return {
    number: Object.keys(own.tabs).length === 0 ? undefined : layoutOf(own),
    isNewer: isNewer(own),
    isEarlier: !isNewer(own) && plannedUpgrade(file).steps.length > 0,
    missing: Object.values(own.tabs).filter((id) => !there.has(id)).length,
  };
}

function zoneOf(name: string): Zone {
  return { name, minutes: offsetOf(services.offsetIn(name)) / 60_000 };
}

function timerFacts(): TimerFacts {
  return {
    today: localTime(openFile()).text.slice(0, 10) as Day,
    daily: readDailyTimer(),
    lastRun: readTimerRun(),
    mine: services.ownTimers(),
  };
}
