/** What mails are written from at the moment of sending: the plan, the templates and the manner of this file. */
import { mannerOf } from '../../core/emails/manner';
import { readTemplates } from '../../core/emails/templates/read-templates';
import type { Composing } from '../../core/reviews/compose-message';
import { readSettings } from '../../core/settings/read-settings';
import { joinStrategy } from '../../core/strategy/join';
import { findHeadings, type FoundTable } from '../../core/tables/find-tables';
import { templates } from '../../core/tables/pages';
import { toCells } from '../../core/tables/raw-cells';
import { settingsTable } from '../../core/tables/settings';
import { fileIdOf, nameOf } from '../../google/open-file';
import { valuesOf } from '../../google/read-again';
import { readFilePlan } from '../file-plan';
import { sheetOf, type Workbook } from '../workbook';
import { mailLinks } from './mail-links';

/** @param workbook read whole */
export function readComposing(workbook: Workbook): Composing {
  const { plan } = readFilePlan(workbook);
  const sheet = sheetOf(workbook, 'settings');
  const { settings } = readSettings(sheet && findHeadings(sheet, settingsTable));
  const links = mailLinks(settings, fileIdOf(workbook.file));
  return {
    ...(links ? { links } : {}),
    strategy: joinStrategy(plan, settings, workbook.today),
    templates: readTemplates(templatesOf(workbook)),
    manner: mannerOf(settings, workbook.today),
    file: nameOf(workbook.file),
  };
}

function templatesOf({ own, tabs, zoneOffset }: Workbook): FoundTable | undefined {
  const id = own.get('templates') ?? -1;
  const tab = tabs.get(id);
  if (!tab) return undefined;
  return findHeadings({ id, name: tab.getName(), cells: toCells(valuesOf(tab), zoneOffset) }, templates);
}
