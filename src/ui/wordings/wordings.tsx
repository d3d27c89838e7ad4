/** One mail in the words of each role: a column for each, with who reads it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Variant } from '../../core/reviews/variants';
import { BodyChoice, MailBody } from '../mail/mail-body';

/** What Google gives every page of ours. */
declare const google: { readonly script: { readonly host: { close(): void } } };

export function Wordings({ variants }: { readonly variants: readonly Variant[] }) {
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
            {variants.length === 1
              ? 'One wording for everybody'
              : `${variants.length} wordings, side by side`}
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
        <table style={{ minWidth: `${variants.length * NARROWEST}px` }}>
          <thead>
            <tr>
              {variants.map(({ functions, people }) => (
                <th scope="col" key={functions[0]}>
                  {functions.join(', ')}
                  <span class="help">
                    {people.length > 0 ? `For ${people.join(', ')}` : 'Nobody is asked now'}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              {variants.map(({ functions, written }) => (
                <td key={functions[0]}>{typeof written === 'string' ? '' : written.subject}</td>
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
