/** How a map speaks, and what one objective's contributions mean. */
import type { MapForm } from '../../../src/core/forms/map-form';
import { mapSummary } from '../../../src/core/forms/map-summary';
import { styled, styleOf } from '../../../src/core/forms/map-style';

describe('the way in which a map writes', () => {
  const say = (strength: number, ...cells: readonly (string | number | boolean)[]) =>
    styled(strength, styleOf(cells))?.cell;

  test('words of one family, spelt as the map spells them', () => {
    expect([say(9, 'high', 'low'), say(3, 'High', 'Low'), say(1, 'S', 'M')]).toEqual(['high', 'Medium', 'W']);
    expect([say(3, 'x', ''), say(0, 'Yes', 'yes')]).toEqual(['x', 'no']);
  });

  test('numbers where it holds numbers, nothing, or words of several families', () => {
    expect([say(9, 3, 'strong'), say(9), say(9, 'high', 'weak')]).toEqual([9, 9, 9]);
  });

  test('ticks say medium or nothing', () => {
    expect([say(3, true, false), say(0, true), say(9, true)]).toEqual([true, false, undefined]);
  });
});

describe('what contributions mean', () => {
  const form = {
    strongMost: 3,
    links: ['CO-1', 'CO-2', 'CO-3', 'CO-4'].map((id) => ({
      key: id,
      id,
      name: id,
      cell: '',
      reason: '',
      counts: id !== 'CO-4',
    })),
  } as unknown as MapForm;
  const said = (...strengths: readonly (number | undefined)[]) =>
    mapSummary(form, Object.fromEntries(strengths.map((value, i) => [`CO-${i + 1}`, value])));

  test('how many are served, the strongest, and what it works against; closed ones are not counted', () => {
    expect(said(9, 1, 0, 9).said).toBe('Serves 2 of 3 company objectives; strongest: CO-1.');
    expect(said(3, 3, -3).said).toBe(
      'Serves 2 of 3 company objectives; strongest: CO-1, CO-2. Works against CO-3.',
    );
    expect(said(0, undefined, 0).said).toBe('Serves 0 of 3 company objectives.');
  });

  test('a soft word where everything is strong', () => {
    expect(said(9, 9, 9).warning).toMatch(/^3 links are strong\./);
    expect(said(9, 9, 3).warning).toBeUndefined();
  });
});
