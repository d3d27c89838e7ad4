/** The test page: it shows that Google serves pages of this installation, and its button reports back to the sidebar. */
import type { Reply } from '../../rpc';
import '../colours.css';
import './check.css';

declare const google: { readonly script: { readonly run: Runner } };

interface Runner {
  withSuccessHandler(handler: (reply: string) => void): Runner;
  withFailureHandler(handler: () => void): Runner;
  answerCheck(code: string, account: 'first' | 'second'): void;
}

const NO_ANSWER =
  'Google did not answer. If you are signed in with several accounts, open this page in a window with only one.';

const place = document.getElementById('page');
document.title = 'Test page of Throughline';

/** Google puts the number of the account into the address, where it is not the first one. */
function account(): 'first' | 'second' {
  return /\/u\/[1-9]/.test(`${document.referrer} ${location.href}`) ? 'second' : 'first';
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, text: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function draw(page: HTMLElement): void {
  const button = element('button', 'Report back');
  const said = element('p', '');
  said.setAttribute('role', 'status');
  const tell = (text: string) => {
    said.textContent = text;
    button.removeAttribute('aria-disabled');
  };
  button.onclick = () => {
    if (button.getAttribute('aria-disabled') === 'true') return;
    button.setAttribute('aria-disabled', 'true');
    said.textContent = 'Reporting…';
    google.script.run
      .withSuccessHandler((text) => {
        const reply = JSON.parse(text) as Reply<string>;
        tell(reply.ok ? reply.value : reply.message);
      })
      .withFailureHandler(() => tell(NO_ANSWER))
      .answerCheck(page.dataset['code'] ?? '', account());
  };
  const main = document.createElement('main');
  main.append(
    element('h1', 'This page works'),
    element(
      'p',
      'You see it, so Google serves the pages of Throughline. Press the button to see whether they can also report back.',
    ),
    button,
    said,
  );
  page.append(main);
}

if (place) draw(place);
