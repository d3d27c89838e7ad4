/** The current period: typed, or one of those that the plan uses. */
import type { SettingKey } from '../../../core/settings/definitions';
import { readStretch } from '../../../core/tables/read-day';
import { useAnswer } from '../../use-answer';
import type { FieldProps } from './setting-field';

export const periodKey: SettingKey = 'currentPeriod';

export function PeriodField(field: FieldProps) {
  const { answer } = useAnswer('planPeriods');
  const periods = answer.state === 'here' ? answer.value : [];
  return (
    <>
      <input {...field} list="periods" autocomplete="off" spellcheck={false} />
      <datalist id="periods">
        {periods.map((period) => (
          <option key={period}>{period}</option>
        ))}
      </datalist>
      <p class="read" role="status">
        {answer.state === 'waiting'
          ? 'Looking for the periods of the plan…'
          : answer.state === 'failed'
            ? `The periods of the plan could not be read. ${answer.message}`
            : periodText(field.value, periods)}
      </p>
    </>
  );
}

function periodText(typed: string, periods: readonly string[]): string {
  const text = typed.trim();
  const isUsed = periods.some((period) => period.toLowerCase() === text.toLowerCase());
  if (text !== '' && !isUsed && readStretch(text) === undefined) {
    return `The plan does not use “${text}”, and it is no quarter, half, month or year, so nothing would be left out.`;
  }
  return periods.length === 0 ? 'The plan names no periods yet.' : `The plan uses ${periods.join(', ')}.`;
}
