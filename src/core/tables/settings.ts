/** Every threshold, weight and list that a rule uses, each with its reason. The rows are declared in core/settings. */
import { text } from './kinds';
import { table } from './table';

export const settingsTable = table({
  name: 'Settings',
  purpose: 'Every threshold that a rule uses, with its reason. Change the values as you like.',
  kind: 'result',
  alsoCalled: [],
  identity: 'setting',
  columns: () => ({
    setting: text('Setting', 'What can be changed.', { filledIn: true, width: 300 }),
    value: text('Value', 'Yours to change. Blank takes the default.', { width: 160, format: '' }),
    does: text('What it does', 'What changes with it, and why it is so.', { filledIn: true, width: 560 }),
  }),
});
