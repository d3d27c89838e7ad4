/** A command that writes, with what a person does before the press. */
import type { Host } from '../../playground/host/host';
import type { Reply, Rpc } from '../../src/rpc';
import { ask, openSidebar } from '../journeys/sidebar';
import type { WorldName } from './worlds';

/** What the person reads after a press; '' where there is nothing to read. */
export interface Said {
  readonly text: string;
  /** The press was refused, with the reason. */
  readonly isRefusal: boolean;
}

/** @throws where the execution ended by itself */
export type Press = () => Said;

/** Gets a screen ready that is about to press: the same page may stand open on the file as another run left it. */
export type Ready = (host: Host) => Press;

export interface WritingCase {
  readonly name: string;
  readonly world: WorldName;
  /** Everything that is looked at and filled in before the press: a form, a preview. */
  readonly prepare: (host: Host) => Ready;
  /** How it goes on where that is another press; a timer that died does not fire again. */
  readonly again?: (host: Host) => Ready;
}

/** A menu item. */
export function menuItem(name: string): WritingCase['prepare'] {
  return () => (host) => () => {
    const { alerts } = host.screen;
    const before = alerts.length;
    host.screen.ask = () => ({ button: 'YES' });
    host.run(name);
    const text = alerts
      .slice(before)
      .filter(({ buttons }) => buttons.length === 1)
      .map((alert) => alert.text)
      .join('\n');
    return { text, isRefusal: text !== '' };
  };
}

/** A call of the sidebar. @param argumentOf looks at what the person would see first */
export function sidebarPress<K extends keyof Rpc>(
  name: K,
  argumentOf: (host: Host) => Parameters<Rpc[K]>[0],
): WritingCase['prepare'] {
  return (host) => {
    const argument = argumentOf(host);
    return (there) => {
      const nonce = openSidebar(there);
      return () => {
        const reply = (ask as (...all: unknown[]) => Reply<unknown>)(there, nonce, name, argument);
        return saidBy(reply);
      };
    };
  };
}

/** A timer of ours that is due. */
export function timer(handler: string): WritingCase['prepare'] {
  return () => (host) => () => {
    // A timer that fired is gone when its run has died.
    const { uid } = host.triggers.find((trigger) => trigger.handler === handler) ?? {};
    if (uid !== undefined) host.fireTrigger(uid);
    return { text: '', isRefusal: false };
  };
}

/** A call of a page in the web. */
export function webPress(
  name: string,
  argumentsOf: (host: Host) => readonly unknown[],
): WritingCase['prepare'] {
  return (host) => {
    const given = argumentsOf(host);
    return (there) => () => saidBy(JSON.parse(String(there.webRpc(name, ...given))) as Reply<unknown>);
  };
}

function saidBy(reply: Reply<unknown>): Said {
  if (!reply.ok) return { text: reply.message, isRefusal: true };
  const { said } = (reply.value ?? {}) as { readonly said?: unknown };
  return { text: typeof said === 'string' ? said : '', isRefusal: false };
}

export function isApology({ text }: Said): boolean {
  return text.includes('Sorry, something went wrong on our side');
}
