/** What a person sees around the grid: menus, toasts, questions, the sidebar and dialogs. */

export type MenuEntry =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly caption: string; readonly entries: readonly MenuEntry[] };

export interface ShownMenu {
  readonly caption: string;
  /** True for a menu under Extensions. */
  readonly addon: boolean;
  readonly entries: readonly MenuEntry[];
}

export interface Toast {
  readonly message: string;
  readonly title: string;
  /** null stays until it is closed. */
  readonly seconds: number | null;
}

export type ButtonName = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

export interface Question {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly ButtonName[];
}

export interface Answer {
  readonly button: ButtonName;
  /** What was typed into a prompt. */
  readonly text?: string | undefined;
}

export interface ShownPage {
  readonly title: string;
  readonly html: string;
  /** In pixels; a sidebar is always 300 wide. */
  readonly width: number;
  readonly height: number;
  readonly modal: boolean;
}

export interface ScreenState {
  menus: readonly ShownMenu[];
  readonly toasts: Toast[];
  /** Every alert and prompt that was shown, with the answer it got. */
  readonly alerts: (Question & { readonly answer: Answer })[];
  sidebar: ShownPage | null;
  dialog: ShownPage | null;
  /** What the next questions are answered with: a button, or a button and a text. */
  readonly answers: (ButtonName | Answer)[];
  /** Answers a question when `answers` is empty. It has to block: scripts wait for it. */
  ask: (question: Question) => Answer;
  /** Called after a menu, toast, sidebar or dialog has changed. */
  changed: () => void;
}

export function createScreen(): ScreenState {
  return {
    menus: [],
    toasts: [],
    alerts: [],
    sidebar: null,
    dialog: null,
    answers: [],
    ask: ({ buttons }) => ({ button: buttons.length === 1 ? (buttons[0] ?? 'OK') : 'CLOSE' }),
    changed: () => {},
  };
}

/** Puts a question to the person and waits for the answer. */
export function askPerson(screen: ScreenState, question: Question): Answer {
  const scripted = screen.answers.shift();
  const answer =
    scripted === undefined
      ? screen.ask(question)
      : typeof scripted === 'string'
        ? { button: scripted }
        : scripted;
  screen.alerts.push({ ...question, answer });
  return answer;
}
