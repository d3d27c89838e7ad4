/** Which tab is walked through; each choice says how many rows it has. */
import type { Walking } from './use-walk';

export function TabChoice({ walking: { tabs, tab, setTab, open } }: { readonly walking: Walking }) {
  if (tabs.length < 2 && tab === '') return null;
  return (
    <label class="say-tab">
      Tab
      <select value={tab} onChange={(event) => setTab(event.currentTarget.value)}>
        <option value="">All tabs ({open})</option>
        {tabs.map(([name, rows]) => (
          <option key={name} value={name}>
            {name} ({rows})
          </option>
        ))}
      </select>
    </label>
  );
}
