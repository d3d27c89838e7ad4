/** Set-up, the sample, settings, Restore, and leaving. */
import { press } from '../journeys/reviews';
import { menuItem, sidebarPress, timer, type WritingCase } from './writing-case';

/** An upgrade is offered anew by each look. */
const upgrade = sidebarPress('upgradeTabs', (host) => press(host, 'openUpgrade'));

export const startCases = {
  setUpWorkbook: [
    { name: 'Set up workbook, new file', world: 'empty', prepare: menuItem('setUpWorkbook') },
    { name: 'Set up workbook, own plan', world: 'own', prepare: menuItem('setUpWorkbook') },
  ],
  setUp: [{ name: 'Set up in the sidebar', world: 'own', prepare: sidebarPress('setUp', () => undefined) }],
  startWithSample: [{ name: 'Start with the sample', world: 'empty', prepare: menuItem('startWithSample') }],
  startSample: [
    {
      name: 'Start with the sample in the sidebar',
      world: 'empty',
      prepare: sidebarPress('startSample', () => undefined),
    },
  ],
  removeSample: [{ name: 'Remove the sample', world: 'sample', prepare: menuItem('removeSample') }],
  showHelp: [
    { name: 'Help', world: 'own', prepare: menuItem('showHelp') },
    { name: 'Help of an earlier Throughline', world: 'earlier', prepare: menuItem('showHelp') },
  ],
  changeSettings: [
    {
      name: 'Change settings',
      world: 'checked',
      prepare: sidebarPress('changeSettings', () => [
        { key: 'weakCoverage', opened: '50%', typed: '40%' },
        { key: 'G07', opened: 'Warn', typed: 'Off' },
      ]),
    },
    {
      name: 'Change settings before set-up',
      world: 'own',
      prepare: sidebarPress('changeSettings', () => [{ key: 'weakCoverage', opened: '', typed: '40%' }]),
    },
  ],
  setPaused: [{ name: 'Pause all messages', world: 'asked', prepare: sidebarPress('setPaused', () => true) }],
  pauseAllMessages: [
    { name: 'Pause all messages from the menu', world: 'asked', prepare: menuItem('pauseAllMessages') },
  ],
  claimFile: [
    {
      name: 'This is my file now',
      world: 'copied',
      prepare: sidebarPress('claimFile', () => undefined),
    },
  ],
  restoreRun: [
    {
      name: 'Restore the last run',
      world: 'changedAndChecked',
      prepare: sidebarPress('restoreRun', (host) => press(host, 'previewRestore').run.run),
    },
  ],
  removeThroughline: [
    {
      name: 'Remove Throughline',
      world: 'asked',
      prepare: sidebarPress('removeThroughline', (host) => {
        const { goes, plan } = press(host, 'previewRemoval');
        return { tabs: [...goes, ...plan], freeze: true };
      }),
    },
  ],
  upgradeTabs: [{ name: 'Bring an earlier file up to date', world: 'earlier', prepare: upgrade }],
  tryLive: [
    {
      name: 'Try the installation live',
      world: 'checked',
      prepare: sidebarPress('tryLive', () => undefined),
    },
  ],
  checkTimer: [{ name: 'The timer of the trial', world: 'tried', prepare: timer('checkTimer') }],
  repairReminders: [
    {
      name: 'Set the reminders’ timer',
      world: 'own',
      prepare: sidebarPress('repairReminders', () => undefined),
    },
  ],
} satisfies Readonly<Record<string, readonly WritingCase[]>>;
