/** Time zones: the wall clock of a zone at an instant, and back. Wall clocks are milliseconds as if the zone were UTC. */

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;
const zones = new Map<
  string,
  { readonly parts: Intl.DateTimeFormat; readonly offsets: Map<number, number> }
>();

/** Milliseconds to add to UTC, in this zone at this instant. Offsets change at quarters of an hour only, so they are kept. */
export function offsetAt(zone: string, instant: number): number {
  const { parts, offsets } = zoneOf(zone);
  const quarter = Math.floor(instant / QUARTER);
  const kept = offsets.get(quarter);
  if (kept !== undefined) return kept;
  const part = Object.fromEntries(
    parts.formatToParts(quarter * QUARTER).map(({ type, value }) => [type, Number(value)]),
  );
  const wall = new Date(0);
  wall.setUTCFullYear(part['year'] ?? 0, (part['month'] ?? 1) - 1, part['day'] ?? 1);
  wall.setUTCHours(part['hour'] ?? 0, part['minute'] ?? 0, part['second'] ?? 0);
  const offset = wall.getTime() - quarter * QUARTER;
  offsets.set(quarter, offset);
  return offset;
}

export function wallClock(zone: string, instant: number): number {
  return instant + offsetAt(zone, instant);
}

/** The instant at which the zone's clocks show this time; the earlier one where they show it twice. */
export function instantOf(zone: string, wall: number): number {
  const first = wall - offsetAt(zone, wall);
  const second = wall - offsetAt(zone, first);
  return second === first ? first : wall - offsetAt(zone, second);
}

/** Throws RangeError for a zone that does not exist. */
function zoneOf(zone: string): { parts: Intl.DateTimeFormat; offsets: Map<number, number> } {
  const known = zones.get(zone);
  if (known) return known;
  const parts = new Intl.DateTimeFormat('en-US-u-ca-iso8601', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const made = { parts, offsets: new Map<number, number>() };
  zones.set(zone, made);
  return made;
}

/** True for a name such as `Europe/Berlin`. */
export function isZone(zone: string): boolean {
  try {
    zoneOf(zone);
    return true;
  } catch {
    return false;
  }
}
