/** What a gap rests on: the numbers that were seen, why they matter, what to do, and the thresholds that its rule used. */
import type { ListedGap, RuleFacts, SettingFacts } from '../../../core/triage/listed-gap';
import type { Destination } from '../destination';

interface Props {
  readonly gap: ListedGap;
  readonly rule: RuleFacts | undefined;
  readonly go: (to: Destination) => void;
}

export function GapFacts({ gap, rule, go }: Props) {
  const facts = [
    ['What we saw', gap.saw],
    ['Why it matters', rule?.why ?? ''],
    ['Next step', gap.next],
    ['Where', gap.at ? `${gap.item}, cell ${gap.at}` : gap.item],
    ['First seen', gap.firstSeen],
    ['Fixed on', gap.fixedOn],
  ] as const;
  const settings = rule?.settings ?? [];
  return (
    <>
      <dl>
        {facts
          .filter(([, text]) => text !== '')
          .map(([term, text]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
      {settings.length > 0 && (
        <details>
          <summary>
            {settings.length === 1
              ? 'The setting that was used'
              : `The ${settings.length} settings that were used`}
          </summary>
          <dl>
            {settings.map((setting) => (
              <Setting key={setting.key} setting={setting} go={go} />
            ))}
          </dl>
        </details>
      )}
    </>
  );
}

interface SettingProps extends Pick<Props, 'go'> {
  readonly setting: SettingFacts;
}

function Setting({ setting: { key, label, value, reason }, go }: SettingProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <strong>{value}</strong>
        <br />
        {reason}
        <br />
        <button
          type="button"
          class="link"
          aria-label={`Change it in Settings: ${label}`}
          onClick={() => go({ screen: 'settings', setting: key })}
        >
          Change it in Settings
        </button>
      </dd>
    </div>
  );
}
