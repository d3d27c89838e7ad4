/** Timers that run a function once, or every day. Google shows a person only timers of that person's own, and keeps those that have fired. */

type Trigger = GoogleAppsScript.Script.Trigger;

/** Replaces a timer of the same function. @returns false where Google allows no more timers */
export function startTimer(functionName: string, inMilliseconds: number): boolean {
  for (const timer of timersOf(functionName)) ScriptApp.deleteTrigger(timer);
  try {
    ScriptApp.newTrigger(functionName).timeBased().after(inMilliseconds).create();
    return true;
  } catch {
    return false;
  }
}

/**
 * Replaces a daily timer of the same function, of this person.
 * @param zone whose hour is meant: without it Google takes that of the script, which is nobody's
 * @returns its unique id; undefined where Google allows no more timers
 */
export function startDailyTimer(functionName: string, hour: number, zone: string): string | undefined {
  try {
    for (const timer of timersOf(functionName)) ScriptApp.deleteTrigger(timer);
    return ScriptApp.newTrigger(functionName)
      .timeBased()
      .everyDays(1)
      .atHour(hour)
      .inTimezone(zone)
      .create()
      .getUniqueId();
  } catch {
    return undefined;
  }
}

/** Takes a timer that has fired off the list. @returns false where it is none that we installed for this function */
export function endTimer(functionName: string, uid: string): boolean {
  const timer = timersOf(functionName).find((each) => each.getUniqueId() === uid);
  if (timer) ScriptApp.deleteTrigger(timer);
  return timer !== undefined;
}

function timersOf(functionName: string): readonly Trigger[] {
  return ScriptApp.getProjectTriggers().filter((timer) => timer.getHandlerFunction() === functionName);
}
