/** console and Logger: what a script writes goes to the log of its execution. */
import { format } from 'node:util';
import { ApiObject, RunObject, asGoogle } from './api-object';

export class Console extends RunObject {
  readonly api = 'console';
  override readonly counted = false;

  log(...parts: unknown[]): void {
    this.run.console.push(written(parts));
  }

  info(...parts: unknown[]): void {
    this.run.console.push(written(parts));
  }

  warn(...parts: unknown[]): void {
    this.run.console.push(`warning: ${written(parts)}`);
  }

  error(...parts: unknown[]): void {
    this.run.console.push(`error: ${written(parts)}`);
  }

  /** Timers say nothing here: the host's clock stands still while a script computes. */
  time(): void {}

  timeEnd(): void {}
}

export class Logger extends RunObject implements Pick<GoogleAppsScript.Base.Logger, 'log'> {
  readonly api = 'Logger';
  override readonly counted = false;

  log(...parts: unknown[]): GoogleAppsScript.Base.Logger {
    this.run.console.push(written(parts));
    return asGoogle(this);
  }
}

/** With `%s` and the like, as console.log fills them in; API objects by their name. */
function written(parts: readonly unknown[]): string {
  return format(...parts.map((part) => (part instanceof ApiObject ? part.toString() : part)));
}
