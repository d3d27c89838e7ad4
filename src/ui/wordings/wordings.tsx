/** One mail in the words of each role: a column for each, with who reads it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Compared } from '../../core/reviews/variants';
import { BodyChoice, MailBody } from '../mail/mail-body';

/** What Google gives every page of ours. */
declare const google: { readonly script: { readonly host: { close(): void } } };

export function Wordings({ name, variants }: Compared) {
  const [isText, setIsText] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && google.script.host.close();
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (
    <main class="wordings">
      <header>
        <div>
          <h1 tabIndex={-1} ref={title}>
            The mail to {name}
            {variants.length === 1 ? ', the same for every role' : `, in ${variants.length} wordings`}
          </h1>
          <p class="help">
            The lead says what each role has to decide; the numbers stay the same. Each person is called by
            their own name.
          </p>
        </div>
        <BodyChoice isText={isText} onChoose={setIsText} />
        <button type="button" class="primary" onClick={() => google.script.host.close()}>
          Close
        </button>
      </header>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and keys must reach it */}
      <div class="strip" role="region" aria-label="The wordings" tabIndex={0}>
        <table style={{ minWidth: `${variants.length * NARROWEST}px`, '--tall': `${tallest(variants)}px` }}>
          <thead>
            <tr>
              {variants.map(({ functions }) => (
                <th scope="col" key={functions[0]}>
                  {functions.join(', ')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              {variants.map(({ functions, people }) => (
                <td key={functions[0]} class="help">
                  {people.length > 0 ? `For ${people.join(', ')}` : 'Nobody is asked now'}
                </td>
              ))}
            </tr>
            <tr>
              {variants.map(({ functions, written }) => (
                <td key={functions[0]} class="subject">
                  {typeof written === 'string' ? '' : written.subject}
                </td>
              ))}
            </tr>
            <tr>
              {variants.map(({ functions, written }) => (
                <td key={functions[0]}>
                  {typeof written === 'string' ? (
                    <p class="note problem">{written}</p>
                  ) : (
                    <MailBody mail={written} title={`For ${functions.join(', ')}`} isText={isText} />
                  )}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </main>
  );
}

/** A mail as narrow as on a small phone, in pixels. */
const NARROWEST = 300;

/**
 * About how tall the mails are at that width, in pixels: all move together then, and nobody has to scroll each by itself. A frame does not
 * say how tall its page is. Addresses stand in the text alone.
 */
function tallest(variants: Compared['variants']): number {
  const lengths = variants.map(({ written }) =>
    typeof written === 'string' ? 0 : written.text.replace(/https?:\S+/g, '').length,
  );
  return 2 * Math.max(600, ...lengths);
}
