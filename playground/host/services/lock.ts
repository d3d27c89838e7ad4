/** LockService and Lock. */
import { Refusal } from '../model/refusal';
import type { Run } from '../run/run';
import { RunObject, asGoogle } from './api-object';

type Google = GoogleAppsScript.Lock.Lock;

export class LockService
  extends RunObject
  implements Pick<GoogleAppsScript.Lock.LockService, 'getDocumentLock' | 'getScriptLock' | 'getUserLock'>
{
  readonly api = 'LockService';

  /** null in a web request, although Google's type does not say so. */
  getDocumentLock(): Google {
    const { kind, state } = this.run;
    const isNone = kind === 'web' && !state.webAlsoGets.has('documentLock');
    return isNone ? (null as never) : asGoogle(new Lock(this.run, 'document'));
  }

  getScriptLock(): Google {
    return asGoogle(new Lock(this.run, 'script'));
  }

  getUserLock(): Google {
    return asGoogle(new Lock(this.run, `user:${this.run.user}`));
  }
}

class Lock extends RunObject implements Pick<Google, 'hasLock' | 'releaseLock' | 'tryLock' | 'waitLock'> {
  readonly api = 'Lock';

  constructor(
    run: Run,
    readonly name: string,
  ) {
    super(run);
  }

  hasLock(): boolean {
    return this.run.state.locks.isHeldBy(this.name, this.run);
  }

  /** Whoever holds the lock meanwhile does not run on, so waiting only takes its time. */
  tryLock(milliseconds: number): boolean {
    const { locks, clock } = this.run.state;
    const taken = locks.take(this.name, this.run);
    if (!taken) clock.advance(milliseconds);
    return taken;
  }

  waitLock(milliseconds: number): void {
    if (!this.tryLock(milliseconds)) {
      throw new Refusal('Lock timeout: another process was holding the lock for too long.');
    }
  }

  releaseLock(): void {
    this.run.state.locks.release(this.name, this.run);
  }
}
