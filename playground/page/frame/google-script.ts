/**
 * Stands in for `google.script` inside a page of the add-on. The page is in a sandboxed frame without an origin of its own,
 * so each call travels to the page around it as a message, and the answer comes back as one.
 */
import type { FromFrame, ToFrame } from './messages';

interface Handlers {
  readonly success?: ((value: unknown, userObject: unknown) => void) | undefined;
  readonly failure?: ((error: Error, userObject: unknown) => void) | undefined;
  readonly userObject?: unknown;
}

const waiting = new Map<number, Handlers>();
let calls = 0;

function tell(message: FromFrame): void {
  parent.postMessage(message, '*');
}

/** What `google.script.run` is: each `with…` gives a new runner, any other name is a server function. */
function runner(handlers: Handlers): object {
  return new Proxy(
    {},
    {
      get(_, name) {
        if (name === 'withSuccessHandler') {
          return (success: Handlers['success']) => runner({ ...handlers, success });
        }
        if (name === 'withFailureHandler') {
          return (failure: Handlers['failure']) => runner({ ...handlers, failure });
        }
        if (name === 'withUserObject') return (userObject: unknown) => runner({ ...handlers, userObject });
        if (typeof name !== 'string' || name === 'then') return undefined;
        return (...args: unknown[]) => {
          const id = ++calls;
          const plain = args.map(toArgument);
          waiting.set(id, handlers);
          tell({ throughline: 'call', id, name, args: plain });
        };
      },
    },
  );
}

/** Google sends plain data only, and a form by itself as its fields. */
function toArgument(value: unknown): unknown {
  if (value instanceof HTMLFormElement) return Object.fromEntries(new FormData(value));
  refuse(value, 'the argument');
  return value ?? null;
}

function refuse(value: unknown, where: string): void {
  const illegal =
    typeof value === 'function' ||
    typeof value === 'symbol' ||
    value instanceof Date ||
    value instanceof Node;
  if (illegal) throw new TypeError(`Failed due to illegal value in property: ${where}`);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) refuse(inner, key);
}

addEventListener('message', (event: MessageEvent<ToFrame>) => {
  if (event.source !== parent) return;
  const { data } = event;
  const handlers = waiting.get(data.id);
  waiting.delete(data.id);
  if (data.throughline === 'success') handlers?.success?.(data.value, handlers.userObject);
  else if (handlers?.failure) handlers.failure(new Error(data.error), handlers.userObject);
  else console.error(data.error);
});

Object.assign(window, {
  google: {
    script: {
      run: runner({}),
      host: {
        close: () => tell({ throughline: 'close' }),
        setWidth: (pixels: number) => tell({ throughline: 'width', pixels }),
        setHeight: (pixels: number) => tell({ throughline: 'height', pixels }),
        editor: { focus: () => tell({ throughline: 'focusEditor' }) },
      },
    },
  },
});
