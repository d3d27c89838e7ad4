/** ClockTriggerBuilder: when a timer fires. */
import { Refusal } from '../model/refusal';
import { instantOf, isZone } from '../model/zone';
import type { Run } from '../run/run';
import type { Schedule } from '../run/triggers';
import { RunObject, asGoogle } from './api-object';
import { EnumValue } from './enums';

type Google = GoogleAppsScript.Script.ClockTriggerBuilder;
type Create = (schedule: Schedule, zone: string) => GoogleAppsScript.Script.Trigger;

interface Wanted {
  readonly kind?: Schedule['kind'];
  readonly every?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly weekday?: number;
  readonly day?: number;
  readonly at?: number;
}

const MINUTES = [1, 5, 10, 15, 30];
/** Google picks a fixed minute of the hour that was asked for. */
const SOME_MINUTE = 17;

export class ClockTriggerBuilder
  extends RunObject
  implements
    Pick<
      Google,
      | 'after'
      | 'at'
      | 'atDate'
      | 'atHour'
      | 'create'
      | 'everyDays'
      | 'everyHours'
      | 'everyMinutes'
      | 'everyWeeks'
      | 'inTimezone'
      | 'nearMinute'
      | 'onMonthDay'
      | 'onWeekDay'
    >
{
  readonly api = 'ClockTriggerBuilder';
  wanted: Wanted = {};

  constructor(
    run: Run,
    public zone: string,
    readonly make: Create,
  ) {
    super(run);
  }

  everyMinutes(every: number): Google {
    if (!MINUTES.includes(every)) {
      throw new Refusal(
        `The value you passed to everyMinutes was invalid. It must be one of ${MINUTES.join(', ')}.`,
      );
    }
    return want(this, { kind: 'minutes', every });
  }

  everyHours(every: number): Google {
    return want(this, { kind: 'hours', every });
  }

  everyDays(every: number): Google {
    return want(this, { kind: 'days', every });
  }

  everyWeeks(every: number): Google {
    return want(this, { kind: 'weeks', every });
  }

  onWeekDay(day: GoogleAppsScript.Base.Weekday): Google {
    const given: unknown = day;
    return want(this, { kind: 'weeks', weekday: given instanceof EnumValue ? given.position : 0 });
  }

  onMonthDay(day: number): Google {
    return want(this, { kind: 'month', day });
  }

  atHour(hour: number): Google {
    return want(this, { hour });
  }

  nearMinute(minute: number): Google {
    return want(this, { minute });
  }

  inTimezone(zone: string): Google {
    if (!isZone(zone)) throw new Refusal(`Invalid time zone: ${zone}`);
    this.zone = zone;
    return asGoogle(this);
  }

  at(date: GoogleAppsScript.Base.Date): Google {
    return want(this, { kind: 'once', at: date.getTime() });
  }

  /** Some time on that day. @param month counted from 1 */
  atDate(year: number, month: number, day: number): Google {
    return want(this, {
      kind: 'once',
      at: instantOf(this.zone, Date.UTC(year, month - 1, day, 0, SOME_MINUTE)),
    });
  }

  after(milliseconds: number): Google {
    return want(this, { kind: 'once', at: this.run.state.clock.now() + milliseconds });
  }

  create(): GoogleAppsScript.Script.Trigger {
    return this.make(scheduleOf(this.wanted), this.zone);
  }
}

function want(builder: ClockTriggerBuilder, part: Wanted): Google {
  builder.wanted = { ...builder.wanted, ...part };
  return asGoogle(builder);
}

function scheduleOf({
  kind,
  every = 1,
  hour = 0,
  minute = SOME_MINUTE,
  weekday = 1,
  day = 1,
  at = 0,
}: Wanted): Schedule {
  switch (kind) {
    case 'once':
      return { kind, at };
    case 'minutes':
    case 'hours':
      return { kind, every };
    case 'days':
      return { kind, every, hour, minute };
    case 'weeks':
      return { kind, every, weekday, hour, minute };
    case 'month':
      return { kind, day, hour, minute };
    default:
      throw new Refusal('The trigger needs a time: everyDays, at, after and so on.');
  }
}
