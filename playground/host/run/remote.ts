/** What comes from pages: calls of google.script.run, and visits of the web app. */
import { Refusal } from '../model/refusal';
import type { Executions } from './execution';
import { refuseIllegal, rpcResult } from './rpc-values';
import type { AuthMode, Kind } from './run';
import type { HostState } from './state';
import { type WebAnswer, type WebRequest, requestEvent, webAnswer } from './web';
import { closedPage } from './web-access';

export type Execute = (
  kind: Kind,
  authMode: AuthMode,
  name: string,
  args: () => readonly unknown[],
) => unknown;

/** A call from a page: names with a trailing underscore stay private, and only JSON's kinds of values pass. */
export function remote(
  executions: Executions,
  execute: Execute,
  kind: 'rpc' | 'web',
  name: string,
  args: readonly unknown[],
): unknown {
  refuseIllegal(args);
  if (name.endsWith('_') || !executions.functions(kind).includes(name)) {
    throw new Refusal(`Script function not found: ${name}`);
  }
  return rpcResult(execute(kind, 'FULL', name, () => args));
}

export function visit(
  { webVisit }: HostState,
  execute: Execute,
  name: 'doGet' | 'doPost',
  request: WebRequest,
): WebAnswer {
  const why = closedPage(webVisit);
  if (why) return { kind: 'closed', why };
  const event = requestEvent(request);
  return webAnswer(execute('web', 'FULL', name, () => [event]));
}

export function formBody(parameters: WebRequest['parameters']): NonNullable<WebRequest['body']> {
  const pairs = Object.entries(parameters).flatMap(([name, values]) =>
    [values].flat().map((value): [string, string] => [name, value]),
  );
  return { contents: new URLSearchParams(pairs).toString(), type: 'application/x-www-form-urlencoded' };
}
