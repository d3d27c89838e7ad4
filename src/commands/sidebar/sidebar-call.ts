/** The one door for the sidebar: runs a call of rpc.ts for a sidebar that we opened, and for nobody else. */
import { logFault } from '../../google/log';
import { isIssued } from '../../google/nonces';
import { requireScreen } from '../../google/tell';
import type { Reply, Rpc } from '../../rpc';
import { UserError } from '../../user-error';
import { apologyFor } from '../inside-the-sheet';
import { calls } from './calls';

/**
 * @param nonce what the sidebar was given when it was opened
 * @param name one of the calls of Rpc
 * @param json its argument as JSON text, null where it takes none
 * @returns a Reply as JSON text, because a Date anywhere would turn the whole result into null
 */
export function sidebarCall(nonce: unknown, name: unknown, json: unknown): string {
  requireScreen();
  return JSON.stringify(replyTo(nonce, name, json));
}

function replyTo(nonce: unknown, name: unknown, json: unknown): Reply<unknown> {
  try {
    if (!isIssued(nonce)) throw new UserError('Open the sidebar again from the Throughline menu.');
    if (!isCall(name)) {
      throw new UserError(`Throughline does not know “${String(name)}”. Open the sidebar again.`);
    }
    const call = calls()[name] as (argument: unknown, nonce: unknown) => unknown;
    return { ok: true, value: call(JSON.parse(String(json)), nonce) };
  } catch (error) {
    if (error instanceof UserError) return { ok: false, message: error.message };
    logFault(`sidebarCall ${String(name)}`, error);
    return { ok: false, message: apologyFor(error) };
  }
}

function isCall(name: unknown): name is keyof Rpc {
  return typeof name === 'string' && Object.keys(calls()).includes(name);
}
