/** Every screen of the sidebar with its title. */
import type { FunctionComponent } from 'preact';
import type { ScreenName } from '../../rpc';
import { Ask } from './ask/ask';
import { Concerns } from './concerns/concerns';
import { Changes } from './changes/changes';
import type { ScreenProps } from './destination';
import { InsertFormula } from './formulas/insert-formula';
import { UseMySheet } from './mapping/use-my-sheet';
import { EditMap } from './map/edit-map';
import { Record as RecordAnswer } from './record/record';
import { Remove } from './remove/remove';
import { EditRow } from './row/edit-row';
import { Settings } from './settings/settings';
import { Gaps } from './gaps/gaps';
import { Start } from './start/start';
import { Installation } from './installation/installation';
import { Upgrade } from './upgrade/upgrade';
import { Why } from './why/why';

interface Screen<N extends ScreenName> {
  readonly title: string;
  readonly component: FunctionComponent<ScreenProps<N>>;
}

export const screens: { readonly [N in ScreenName]: Screen<N> } = {
  start: { title: 'Throughline', component: Start },
  settings: { title: 'Settings', component: Settings },
  mapping: { title: 'Use my sheet', component: UseMySheet },
  formulas: { title: 'Insert a formula', component: InsertFormula },
  row: { title: 'Edit a row', component: EditRow },
  gaps: { title: 'Gaps', component: Gaps },
  changes: { title: 'What changed', component: Changes },
  map: { title: 'Map', component: EditMap },
  remove: { title: 'Remove Throughline', component: Remove },
  concerns: { title: 'Concerns', component: Concerns },
  record: { title: 'Record an answer', component: RecordAnswer },
  ask: { title: 'Request reviews', component: Ask },
  why: { title: 'Why', component: Why },
  upgrade: { title: 'Bring the tabs up to date', component: Upgrade },
  installation: { title: 'Check this installation', component: Installation },
};

export function isScreen(name: string | undefined): name is ScreenName {
  return name !== undefined && Object.keys(screens).includes(name);
}
