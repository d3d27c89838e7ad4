/** Enumerations: `SpreadsheetApp.WrapStrategy.WRAP` and the like. A value prints as its name, and is the same object each time. */
import { ApiObject, badArguments } from './api-object';

export class EnumValue extends ApiObject {
  override readonly counted = false;

  constructor(
    readonly api: string,
    readonly text: string,
    readonly position: number,
  ) {
    super();
  }

  override toString(): string {
    return this.text;
  }

  name(): string {
    return this.text;
  }

  ordinal(): number {
    return this.position;
  }

  compareTo(other: EnumValue): number {
    return this.position - other.position;
  }
}

class EnumGroup extends ApiObject {
  override readonly counted = false;
  override readonly constants: Readonly<Record<string, EnumValue>>;

  constructor(
    readonly api: string,
    names: readonly string[],
  ) {
    super();
    const values = names.map((name, position): [string, EnumValue] => [
      name,
      new EnumValue(api, name, position),
    ]);
    this.constants = Object.fromEntries(values);
  }
}

/** @param names in the order of Google's reference */
export function enumOf(api: string, names: readonly string[]): EnumGroup {
  return new EnumGroup(api, names);
}

export type { EnumGroup };

/** The enumeration's value of this name, as Google's type has it. */
export function valueOf<T>(group: EnumGroup, name: string): T {
  const value = group.constants[name];
  if (!value) throw new Error(`${group.api} has no value ${name}.`);
  return value as unknown as T;
}

/** The name of a value that a script passed in. @param call for the message, such as `Range.setWrapStrategy` */
export function nameIn(group: EnumGroup, value: unknown, call: string): string {
  if (value instanceof EnumValue && group.constants[value.text] === value) return value.text;
  throw badArguments(call, [value]);
}
