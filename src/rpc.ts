/** The calls that browser pages may make, their arguments and results being JSON; dates cross as ISO text. Each screen has its own file. */
import type { AskCalls } from './rpc/ask';
import type { ChangeCalls } from './rpc/changes';
import type { ConcernCalls } from './rpc/concerns';
import type { FormulaCalls } from './rpc/formulas';
import type { GapCalls } from './rpc/gaps';
import type { InstallationCalls } from './rpc/installation';
import type { MapCalls } from './rpc/map';
import type { MappingCalls } from './rpc/mapping';
import type { PartCalls } from './rpc/parts';
import type { OutcomeCalls } from './rpc/outcomes';
import type { OverlapCalls } from './rpc/overlaps';
import type { PauseCalls } from './rpc/pause';
import type { RemovalCalls } from './rpc/removal';
import type { ReviewCalls } from './rpc/reviews';
import type { RowCalls } from './rpc/rows';
import type { SettingsCalls } from './rpc/settings';
import type { StartCalls } from './rpc/start';
import type { UpgradeCalls } from './rpc/upgrade';
import type { WhyCalls } from './rpc/why';

export interface Rpc
  extends
    StartCalls,
    FormulaCalls,
    GapCalls,
    MappingCalls,
    RowCalls,
    MapCalls,
    OverlapCalls,
    OutcomeCalls,
    SettingsCalls,
    PauseCalls,
    ChangeCalls,
    RemovalCalls,
    WhyCalls,
    ReviewCalls,
    AskCalls,
    ConcernCalls,
    UpgradeCalls,
    PartCalls,
    InstallationCalls {}

/** The screens of the sidebar, by the name under which a menu item opens one. */
export type ScreenName =
  | 'start'
  | 'mapping'
  | 'formulas'
  | 'row'
  | 'map'
  | 'overlaps'
  | 'outcomes'
  | 'settings'
  | 'gaps'
  | 'changes'
  | 'remove'
  | 'why'
  | 'ask'
  | 'concerns'
  | 'record'
  | 'upgrade'
  | 'installation';

/** What a page gets back, as JSON text. */
export type Reply<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };
