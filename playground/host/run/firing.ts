/** Fires triggers: the simple ones by their names, the installable ones by their list. */
import type { Area } from '../model/area';
import type { Executions, Start } from './execution';
import { type ChangeType, type EditedValues, changeEvent, editEvent, openEvent, timerEvent } from './events';
import type { AuthMode, Run } from './run';
import type { HostState } from './state';
import { type EventName, type Trigger, markFired } from './triggers';

export interface Firing {
  opened(mode: AuthMode): void;
  edited(area: Area, values: EditedValues): void;
  changed(type: ChangeType): void;
  /** Runs a trigger now, whatever its time. Throws what the script throws. */
  fire(trigger: Trigger): void;
}

export function createFiring(state: HostState, executions: Executions): Firing {
  const simple = (name: string, authMode: AuthMode, event: (run: Run) => object): void => {
    if (!executions.functions().includes(name)) return;
    attempt(() =>
      executions.execute(name, { kind: 'simple', authMode, user: state.user, visitor: state.user }, (run) => [
        event(run),
      ]),
    );
  };
  const installed = (name: EventName, event: (run: Run, trigger: Trigger) => object): void => {
    for (const trigger of state.triggers.filter((each) => each.event === name)) {
      attempt(() =>
        executions.execute(trigger.handler, startOf(trigger, state), (run) => [event(run, trigger)]),
      );
    }
  };
  return {
    opened: (mode) => {
      simple('onOpen', mode, openEvent);
      installed('ON_OPEN', openEvent);
    },
    edited: (area, values) => {
      simple('onEdit', 'LIMITED', (run) => editEvent(run, area, values));
      installed('ON_EDIT', (run, { uid }) => editEvent(run, area, values, uid));
      installed('ON_CHANGE', (run, { uid }) => changeEvent(run, 'EDIT', uid));
    },
    changed: (type) => installed('ON_CHANGE', (run, { uid }) => changeEvent(run, type, uid)),
    fire: (trigger) => {
      markFired(trigger, state.clock.now());
      executions.execute(trigger.handler, startOf(trigger, state), (run) => [
        trigger.event === 'CLOCK' ? timerEvent(run, trigger.zone, trigger.uid) : openEvent(run),
      ]);
    },
  };
}

/** An installable trigger runs with the rights of whoever made it. */
function startOf(trigger: Trigger, state: HostState): Start {
  const kind = trigger.event === 'CLOCK' ? 'timer' : 'trigger';
  const visitor = trigger.event === 'CLOCK' ? trigger.creator : state.user;
  return { kind, authMode: 'FULL', user: trigger.creator, visitor };
}

/** A trigger that fails does not stop the person: its error stands in the log. */
function attempt(work: () => unknown): void {
  try {
    work();
  } catch {
    // The execution log holds it.
  }
}
