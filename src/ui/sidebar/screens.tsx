/** Every screen of the sidebar with its title and its code, which comes when the screen is wanted; the start comes with the frame. */
import type { FunctionComponent } from 'preact';
import type { ScreenName } from '../../rpc';
import type { ScreenProps } from './destination';
import { Start } from './start/start';

type Component<N extends ScreenName> = FunctionComponent<ScreenProps<N>>;

interface Screen<N extends ScreenName> {
  readonly title: string;
  readonly load: () => Promise<Component<N>>;
}

export const screens: { readonly [N in ScreenName]: Screen<N> } = {
  start: { title: 'Throughline', load: () => Promise.resolve(Start) },
  settings: { title: 'Settings', load: async () => (await import('./settings/settings')).Settings },
  mapping: { title: 'Use my sheet', load: async () => (await import('./mapping/use-my-sheet')).UseMySheet },
  formulas: {
    title: 'Insert a formula',
    load: async () => (await import('./formulas/insert-formula')).InsertFormula,
  },
  row: { title: 'Edit a row', load: async () => (await import('./row/edit-row')).EditRow },
  gaps: { title: 'Gaps', load: async () => (await import('./gaps/gaps')).Gaps },
  changes: { title: 'What changed', load: async () => (await import('./changes/changes')).Changes },
  map: { title: 'Map', load: async () => (await import('./map/edit-map')).EditMap },
  overlaps: {
    title: 'Find the overlaps',
    load: async () => (await import('./overlaps/overlaps')).Overlaps,
  },
  outcomes: {
    title: 'Say it as an outcome',
    load: async () => (await import('./outcomes/outcomes')).Outcomes,
  },
  remove: { title: 'Remove Throughline', load: async () => (await import('./remove/remove')).Remove },
  concerns: { title: 'Concerns', load: async () => (await import('./concerns/concerns')).Concerns },
  record: { title: 'Record an answer', load: async () => (await import('./record/record')).Record },
  ask: { title: 'Request reviews', load: async () => (await import('./ask/ask')).Ask },
  why: { title: 'Why', load: async () => (await import('./why/why')).Why },
  upgrade: {
    title: 'Bring the tabs up to date',
    load: async () => (await import('./upgrade/upgrade')).Upgrade,
  },
  installation: {
    title: 'Check this installation',
    load: async () => (await import('./installation/installation')).Installation,
  },
};

export function isScreen(name: string | undefined): name is ScreenName {
  return name !== undefined && Object.keys(screens).includes(name);
}

const here = new Map<ScreenName, FunctionComponent<ScreenProps>>();

/** The component of a screen, where it has come already. */
export function screenHere(name: ScreenName): FunctionComponent<ScreenProps> | undefined {
  return here.get(name);
}

export async function loadScreen(name: ScreenName): Promise<FunctionComponent<ScreenProps>> {
  const component = (await screens[name].load()) as FunctionComponent<ScreenProps>;
  here.set(name, component);
  return component;
}

/** Brings all that are not here yet, in one call to Google; where that fails, each is asked for when it is opened. */
export function loadOtherScreens(): void {
  for (const name of Object.keys(screens)) loadScreen(name as ScreenName).catch(() => undefined);
}
