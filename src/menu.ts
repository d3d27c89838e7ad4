/** The menu as data. The compiler checks that every item names a function in main. */
import { edition } from './core/edition/edition';
import { SEPARATOR, type Menu, type MenuItem } from './google/add-menu';
import type * as main from './main';

type Item = MenuItem & { readonly run: keyof typeof main };
const item = (label: string, run: Item['run']): Item => ({ label, run });

export const menu: Menu = {
  title: 'Throughline',
  items: [
    item('Open Throughline', 'openSidebar'),
    item('Run gap analysis', 'runGapAnalysis'),
    item('Request reviews', 'requestReviews'),
    ...(edition === 'mail-only' ? [item('Send reminders', 'sendReminders')] : []),
    item('Pause all messages', 'pauseAllMessages'),
    SEPARATOR,
    item('Use my sheet', 'openMapping'),
    item('Go through the gaps', 'openGaps'),
    item('Find the overlaps', 'openOverlaps'),
    item('Say it as an outcome', 'openOutcomes'),
    item('Edit or add a row', 'openRow'),
    item('Why are we doing this?', 'openWhy'),
    SEPARATOR,
    item('Set up workbook', 'setUpWorkbook'),
    item('Start with the sample plan', 'startWithSample'),
    item('Remove the sample', 'removeSample'),
    SEPARATOR,
    item('Insert a formula', 'openFormulas'),
    item('Check this installation', 'checkThisInstallation'),
    item('Help', 'showHelp'),
  ],
};
