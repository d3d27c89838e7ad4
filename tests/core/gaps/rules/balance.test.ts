import { effortMissing, horizonImbalance, overCapacity } from '../../../../src/core/gaps/rules/balance';
import { whatItSays } from '../../plan-builder';

const initiatives = (...rows: readonly string[]) => ({
  Initiatives: ['ID | Initiative | Horizon | Effort | Status', ...rows],
});

describe('G40 Horizon imbalance', () => {
  const five = (...horizons: readonly string[]) =>
    initiatives(...horizons.map((horizon, i) => `IN-${i + 1} | Work ${i + 1} | ${horizon} | 10 | Planned`));

  test('effort without a bet on the future', () => {
    expect(whatItSays(horizonImbalance, five('H1', 'now', 'H1', 'H2', 'H1'))).toMatchInlineSnapshot(`
     "Medium, Initiatives!C2
     No effort goes to bets on the future.
     H1 gets 80 %, the settings say 70 %; H2 gets 20 %, the settings say 20 %; H3 gets 0 %, the settings say 10 %. Counted on 5 initiatives.
     Protect a part for the future, or put the mix that you want on Settings."
    `);
  });

  test('a mix that is more than ten points off', () => {
    expect(whatItSays(horizonImbalance, five('H1', 'H1', 'H1', 'H3', 'H3'))).toMatchInlineSnapshot(`
     "Medium, Initiatives!C2
     Effort over the horizons differs from the mix on Settings.
     H1 gets 60 %, the settings say 70 %; H2 gets 0 %, the settings say 20 %; H3 gets 40 %, the settings say 10 %. Counted on 5 initiatives.
     Protect a part for the future, or put the mix that you want on Settings."
    `);
  });

  test('ten points off is still fine, and so is a mix of one’s own', () => {
    const ten = Array.from({ length: 10 }, (_, i) => (i < 8 ? 'H1' : i === 8 ? 'H2' : 'H3'));
    expect(whatItSays(horizonImbalance, five(...ten))).toBe('');
    const own = { settings: { horizonH1: 0.6, horizonH2: 0.4, horizonH3: 0 } };
    expect(whatItSays(horizonImbalance, five('H1', 'H1', 'H1', 'H2', 'H2'), own)).toBe('');
  });

  test('too few initiatives, or too little known, say nothing', () => {
    expect(whatItSays(horizonImbalance, five('H1', 'H1', 'H1', 'H1'))).toBe('');
    expect(whatItSays(horizonImbalance, five('H1', 'H1', 'H1', 'H1', 'H1', '', '', '', '', '', ''))).toBe('');
  });
});

describe('G41 Over capacity', () => {
  const plan = initiatives(
    'IN-1 | Guided tour | H1 | 30 | Planned',
    'IN-2 | One log-in | H1 | 50.5 | In progress',
    'IN-3 | Chat | H1 | | Planned',
    'IN-4 | Voice control | H3 | 40 | Idea',
    'IN-5 | Old portal | H1 | 40 | Done',
  );

  test('what is planned is held against the capacity; ideas and finished work take none of it', () => {
    expect(whatItSays(overCapacity, plan, { settings: { capacity: 60 } })).toMatchInlineSnapshot(`
     "High, Initiatives!D3
     The plan needs 80.5 person-weeks, and we have 60.
     80.5 person-weeks on 2 of 3 initiatives, against a capacity of 60 person-weeks on Settings.
     Decide what to leave out or move to the next period."
    `);
    expect(whatItSays(overCapacity, plan, { settings: { capacity: 80.5 } })).toBe('');
  });

  test('an unknown capacity is said to be unknown, and story points are no person-weeks', () => {
    expect(whatItSays(overCapacity, plan)).toMatchInlineSnapshot(
      `"Could not check: "Capacity (person-weeks)" on Settings is blank."`,
    );
    const points = { Initiatives: ['Initiative | Story points', 'Guided tour | 500'] };
    expect(whatItSays(overCapacity, points, { settings: { capacity: 60 } })).toBe('');
  });
});

describe('G42 Effort missing', () => {
  test('fewer than four in five with an effort', () => {
    expect(
      whatItSays(
        effortMissing,
        initiatives(
          'IN-1 | Guided tour | H1 | 30 | Planned',
          'IN-2 | One log-in | H1 | 5 | Planned',
          'IN-3 | Chat | H1 | | Planned',
          'IN-4 | Voice control | H3 | | Idea',
        ),
      ),
    ).toMatchInlineSnapshot(`
     "Low, Initiatives!D4
     Too few initiatives say how much effort they take.
     Effort is known for 2 of 3 initiatives; the setting asks for 80 %.
     Add a rough guess in person-weeks to each; a guess that is twice too high still helps."
    `);
  });

  test('four in five are enough, and an effort of 0 is known', () => {
    const rows = [3, 0, 1, 2, ''].map((effort, i) => `IN-${i} | Work ${i} | H1 | ${effort} | Planned`);
    expect(whatItSays(effortMissing, initiatives(...rows))).toBe('');
  });
});
