/** Ui: menus, questions, the sidebar and dialogs. */
import { Refusal } from '../model/refusal';
import { type Answer, type ButtonName, type MenuEntry, type Question, askPerson } from '../run/screen';
import type { Run } from '../run/run';
import { ApiObject, RunObject, asGoogle } from './api-object';
import { EnumValue, enumOf, valueOf } from './enums';
import { HtmlOutput } from './html-output';

type Google = GoogleAppsScript.Base.Ui;
type GoogleMenu = GoogleAppsScript.Base.Menu;
type ButtonSet = GoogleAppsScript.Base.ButtonSet;
type Page = GoogleAppsScript.HTML.HtmlOutput;

const BUTTON = enumOf('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
const BUTTON_SET = enumOf('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);
const SIDEBAR_WIDTH = 300;

export class Ui
  extends RunObject
  implements
    Pick<
      Google,
      | 'alert'
      | 'createAddonMenu'
      | 'createMenu'
      | 'prompt'
      | 'showModalDialog'
      | 'showModelessDialog'
      | 'showSidebar'
    >
{
  readonly api = 'Ui';
  override readonly constants = { Button: BUTTON, ButtonSet: BUTTON_SET };

  createMenu(caption: string): GoogleMenu {
    return asGoogle(new Menu(this.run, caption, false));
  }

  createAddonMenu(): GoogleMenu {
    return asGoogle(new Menu(this.run, 'Throughline', true));
  }

  alert(...args: (string | ButtonSet)[]): GoogleAppsScript.Base.Button {
    return valueOf(BUTTON, ask(this, 'alert', args).button);
  }

  prompt(...args: (string | ButtonSet)[]): GoogleAppsScript.Base.PromptResponse {
    return asGoogle(new PromptResponse(ask(this, 'prompt', args)));
  }

  showSidebar(page: Page): void {
    const { title, html } = pageOf(page);
    show(this, { sidebar: { title, html, width: SIDEBAR_WIDTH, height: 0, modal: false } });
  }

  showModalDialog(page: Page, title: string): void {
    show(this, { dialog: { ...sized(page), title, modal: true } });
  }

  showModelessDialog(page: Page, title: string): void {
    show(this, { dialog: { ...sized(page), title, modal: false } });
  }
}

/** A text; a text and buttons; or a title, a text and buttons. The script waits, and its locks are lost meanwhile. */
function ask({ run }: Ui, kind: Question['kind'], args: readonly unknown[]): Answer {
  const texts = args.filter((arg) => !(arg instanceof EnumValue)).map(String);
  const set = args.find((arg) => arg instanceof EnumValue)?.text ?? 'OK';
  const [title = '', text = ''] = texts.length > 1 ? texts : ['', texts[0]];
  const { locks, screen, clock } = run.state;
  locks.releaseAll(run);
  const asked = clock.now();
  const answer = askPerson(screen, { kind, title, text, buttons: set.split('_') as ButtonName[] });
  run.paused.milliseconds += clock.now() - asked;
  return answer;
}

function show({ run }: Ui, part: Partial<Run['state']['screen']>): void {
  Object.assign(run.state.screen, part);
  run.state.screen.changed();
}

function pageOf(page: unknown): HtmlOutput['page'] {
  if (page instanceof HtmlOutput) return page.page;
  throw new Refusal('An HtmlOutput is expected.');
}

function sized(page: unknown): { html: string; width: number; height: number } {
  const { html, width, height } = pageOf(page);
  return { html, width: width ?? 600, height: height ?? 400 };
}

class Menu
  extends RunObject
  implements Pick<GoogleMenu, 'addItem' | 'addSeparator' | 'addSubMenu' | 'addToUi'>
{
  readonly api = 'Menu';
  readonly entries: MenuEntry[] = [];

  constructor(
    run: Run,
    readonly caption: string,
    readonly addon: boolean,
  ) {
    super(run);
  }

  addItem(caption: string, functionName: string): GoogleMenu {
    this.entries.push({ kind: 'item', caption, functionName });
    return asGoogle(this);
  }

  addSeparator(): GoogleMenu {
    this.entries.push({ kind: 'separator' });
    return asGoogle(this);
  }

  addSubMenu(menu: GoogleMenu): GoogleMenu {
    const { caption, entries } = menu as unknown as Menu;
    this.entries.push({ kind: 'menu', caption, entries });
    return asGoogle(this);
  }

  /** A menu of the same name is replaced. */
  addToUi(): void {
    const { screen } = this.run.state;
    const others = screen.menus.filter(({ caption }) => caption !== this.caption);
    screen.menus = [...others, { caption: this.caption, addon: this.addon, entries: [...this.entries] }];
    screen.changed();
  }
}

class PromptResponse
  extends ApiObject
  implements Pick<GoogleAppsScript.Base.PromptResponse, 'getResponseText' | 'getSelectedButton'>
{
  readonly api = 'PromptResponse';

  constructor(readonly answer: Answer) {
    super();
  }

  getResponseText(): string {
    return this.answer.text ?? '';
  }

  getSelectedButton(): GoogleAppsScript.Base.Button {
    return valueOf(BUTTON, this.answer.button);
  }
}
