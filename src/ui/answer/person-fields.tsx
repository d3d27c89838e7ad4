/** Name and e-mail address of somebody. */
import type { NamedPerson } from '../../core/reviews/answer-problems';

interface Props {
  readonly id: string;
  readonly legend: string;
  readonly person: NamedPerson;
  readonly problem?: string | undefined;
  readonly onPerson: (person: NamedPerson) => void;
}

export function PersonFields({ id, legend, person, problem, onPerson }: Props) {
  const field = (key: keyof NamedPerson, words: string, inputMode: 'text' | 'email') => (
    <div class="field">
      <label for={`${id}-${key}`}>{words}</label>
      <input
        id={`${id}-${key}`}
        type="text"
        inputMode={inputMode}
        autocomplete="off"
        value={person[key]}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        onInput={(event) => onPerson({ ...person, [key]: event.currentTarget.value })}
      />
    </div>
  );
  return (
    <fieldset id={id} class="person">
      <legend>{legend}</legend>
      {field('name', 'Name', 'text')}
      {field('address', 'E-mail address', 'email')}
      {problem !== undefined && (
        <p class="missing" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </fieldset>
  );
}
