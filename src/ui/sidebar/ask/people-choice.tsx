/** Whom to ask: those who are proposed first, each with the reasons; those who can get no mail, with why. */
import type { Destination } from '../destination';
import { FIELD_IDS } from './field-ids';
import { Notice } from '../parts/notice';
import { PersonBox } from './person-box';
import type { Asking } from './use-ask-form';

interface Props {
  readonly asking: Asking;
  readonly problem: string | undefined;
  readonly go: (to: Destination) => void;
}

export function PeopleChoice({ asking, problem, go }: Props) {
  const { people, isTicked, isProposing } = asking;
  const able = people.filter(({ cannot }) => cannot === undefined);
  const proposed = able.filter((person) => person.chosen || isTicked(person));
  const others = able.filter((person) => !proposed.includes(person));
  const unable = people.filter(({ cannot }) => cannot !== undefined);
  const list = (some: typeof people) => (
    <ul class="asked-people">
      {some.map((person) => (
        <PersonBox key={person.key} person={person} isTicked={isTicked(person)} onTick={asking.tick} />
      ))}
    </ul>
  );
  return (
    <section>
      <h2 id={FIELD_IDS.people} tabIndex={-1}>
        Whom to ask
      </h2>
      <p class="help">
        Power, interest and the reasons are shown to you alone. No mail says anything of them.
      </p>
      <p class="missing">{problem}</p>
      <p class="count" role="status">
        {isProposing ? 'Looking for people…' : `${people.filter(isTicked).length} of ${able.length} ticked`}
      </p>
      {asking.problem !== undefined && <Notice kind="problem">{asking.problem}</Notice>}
      {people.length === 0 && (
        <Notice>
          <p>No stakeholders are known yet. Add one here, or say which tab of yours has them.</p>
          <div class="buttons wrap">
            <button
              type="button"
              class="primary"
              onClick={() => go({ screen: 'row', open: { add: 'stakeholders' } })}
            >
              Add a stakeholder
            </button>
            <button type="button" onClick={() => go({ screen: 'mapping' })}>
              Use my sheet
            </button>
          </div>
        </Notice>
      )}
      {list(proposed)}
      {others.length > 0 && (
        <details open={proposed.length === 0}>
          <summary>Others you could ask ({others.length})</summary>
          {list(others)}
        </details>
      )}
      {unable.length > 0 && (
        <details>
          <summary>Cannot get a mail ({unable.length})</summary>
          {list(unable)}
        </details>
      )}
    </section>
  );
}
