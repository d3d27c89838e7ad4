/** What may pass between a page and the script: google.script.run takes JSON's kinds of values, with its own oddities. */
import { Refusal } from '../model/refusal';
import { ApiObject } from '../services/api-object';

/** Throws, as the browser does, for an argument that cannot be sent. */
export function refuseIllegal(args: readonly unknown[]): void {
  args.forEach((arg, index) => {
    if (!isLegal(arg)) throw new TypeError(`Failed due to illegal value in property: ${index}`);
  });
}

/** What the page receives. A Date anywhere turns the whole result into null. */
export function rpcResult(result: unknown): unknown {
  if (result === undefined) return null;
  if (holds(result, (part) => part instanceof ApiObject)) {
    throw new Refusal('The script completed but the returned value is not a supported return type.');
  }
  if (holds(result, (part) => part instanceof Date)) return null;
  return JSON.parse(JSON.stringify(result)) as unknown;
}

function isLegal(value: unknown): boolean {
  if (value === null || ['number', 'boolean', 'string'].includes(typeof value)) return true;
  if (Array.isArray(value)) return value.every(isLegal);
  if (typeof value !== 'object' || value instanceof Date) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return (
    (prototype === null || Object.getPrototypeOf(prototype) === null) && Object.values(value).every(isLegal)
  );
}

function holds(value: unknown, test: (part: unknown) => boolean): boolean {
  if (test(value)) return true;
  return (
    typeof value === 'object' && value !== null && Object.values(value).some((part) => holds(part, test))
  );
}
