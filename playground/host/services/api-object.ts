/** What every object of the Apps Script API has in common, and how the host refuses a call. */
import type { Reach } from '../model/area';
import type { Chart } from '../model/chart';
import type { ConditionalFormat } from '../model/conditional-format';
import { Refusal } from '../model/refusal';
import type { Tab } from '../model/tab';
import type { ValidationRule } from '../model/validation';
import type { Run } from '../run/run';

/**
 * An object that scripts hold. Scripts see the methods of its class, and its constants; its fields stay hidden, so a
 * class of the API has API methods only, and what they share is kept in functions.
 */
export abstract class ApiObject {
  /** The name that Google's reference gives to the class. */
  abstract readonly api: string;
  /** Enumerations and the like, read as properties. */
  readonly constants: Readonly<Record<string, ApiObject>> = {};
  /** False for objects whose methods are no calls to a service. */
  readonly counted: boolean = true;

  toString(): string {
    return this.api;
  }
}

/** An object of one execution, which knows who runs and on which workbook. */
export abstract class RunObject extends ApiObject {
  constructor(readonly run: Run) {
    super();
  }
}

/** Makes the objects of classes that refer to each other, so that none has to import another. */
export interface Maker {
  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheet(tab: Tab): GoogleAppsScript.Spreadsheet.Sheet;
  range(reach: Reach): GoogleAppsScript.Spreadsheet.Range;
  conditionalFormatBuilder(
    rule: ConditionalFormat,
  ): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
  dataValidationBuilder(rule: ValidationRule): GoogleAppsScript.Spreadsheet.DataValidationBuilder;
  chartBuilder(chart?: Chart): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
}

/** The host implements the part of Google's interface that the product uses; the rest fails by name. */
export function asGoogle<T>(object: ApiObject): T {
  return object as unknown as T;
}

/** Google's answer to arguments of the wrong kind. */
export function badArguments(call: string, args: readonly unknown[]): Refusal {
  const kinds = args.map(kindOf).join(',');
  return new Refusal(`The parameters (${kinds}) don't match the method signature for ${call}.`);
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (value instanceof ApiObject) return `SpreadsheetApp.${value.api}`;
  if (Array.isArray(value)) return 'number[]';
  return typeof value === 'object'
    ? '(class)'
    : typeof value === 'function'
      ? '(class)'
      : capital(typeof value);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
