/** The screen Why, as the sidebar does it: the chain of the selected row, and the formula of the selected cell. */
import type { Host } from '../../playground/host/host';
import { allCellDocs } from '../../src/core/cells/all-cell-docs';
import { whyFunction } from '../../src/core/cells/why';
import { companyObjectives } from '../../src/core/tables/company-objectives';
import { initiatives } from '../../src/core/tables/initiatives';
import { productObjectives } from '../../src/core/tables/product-objectives';
import { columnLetters } from '../../src/core/tables/sheet-data';
import { columnsOf } from '../../src/core/tables/table';
import type { WhyStep } from '../../src/core/why/step';
import type { Explained } from '../../src/rpc/why';
import { openCheckedSample, openJourney, openWith } from './journey';
import { ask, openSidebar, valueOf } from './sidebar';

type Explanation = Extract<Explained, { readonly state: 'explained' }>;

function openWhy(host: Host) {
  const nonce = openSidebar(host);
  const explain = (tab: string, a1: string): Explanation => {
    host.person.select(tab, a1);
    const answer = valueOf(ask(host, nonce, 'explainSelection', { known: '' }));
    if (answer.state === 'same') throw new Error('Nothing was known.');
    return answer;
  };
  return { host, nonce, explain };
}

function openSample() {
  return openWhy(openCheckedSample());
}

const lineOf = (host: Host, tab: string, start: string) =>
  host.values(tab).findIndex(([first]) => first === start) + 1;

/** The chain as a person reads it, a line a step. */
function lines(step: WhyStep, depth = 0): readonly string[] {
  const { tie = '', label, breaks, leads } = step;
  const own = `${'  '.repeat(depth)}${tie ? `${tie}: ` : ''}${label}`;
  const ends = breaks.map(({ said, field }) => `${'  '.repeat(depth + 1)}! ${said} (${field ?? 'no field'})`);
  return [own, ...ends, ...leads.flatMap((lead) => lines(lead, depth + 1))];
}

const chainOf = ({ row }: Explanation) => (row ? lines(row.step) : []);

test('an initiative leads up to the company objective, with strengths in words and number', () => {
  const { host, explain } = openSample();
  const found = explain('Initiatives', `D${lineOf(host, 'Initiatives', 'IN-8')}`);
  expect(chainOf(found)).toMatchInlineSnapshot(`
   [
     "IN-8 Board for several depots",
     "  serves: PO-3 Firms with several depots plan on one board",
     "    contributes strongly, 9 of 9: CO-2 Win firms with 50 technicians and more",
     "    contributes weakly, 1 of 9: CO-1 Firms that join us stay, and grow with us",
     "    contributes weakly, 1 of 9: CO-3 Get paid faster, and help our customers get paid faster",
     "    contributes weakly, 1 of 9: CO-4 Pass the security audit that hospitals and chains ask for",
   ]
  `);
  const goal = found.row?.step.leads[0];
  expect(goal?.facts.map(({ term, text }) => `${term}: ${text}`)).toMatchInlineSnapshot(`
   [
     "Weight: carries 32 % of all weight",
     "Customer need: I run three depots and three browser windows.",
     "Owner: Tomasz Wieland",
     "Status: Active",
     "Progress: 60 %, from 1 of 2 key results, 1 guardrail apart",
   ]
  `);
  expect(goal?.measures.map(({ label, numbers, progress }) => [label, numbers, progress]))
    .toMatchInlineSnapshot(`
   [
     [
       "KR-7 Twelve firms with three depots or more plan on one board",
       "From 2 to 12, now 8",
       "60 %",
     ],
     [
       "KR-8 Six deals won with more than 40 vans",
       "From unknown to 6, now 1",
       "unknown: a number is missing",
     ],
     [
       "KR-9 The board opens within two seconds with 300 jobs on it",
       "From 2 to 2, now 1.9",
       "95 %",
     ],
   ]
  `);
  expect(found.row?.step.evidence.map(({ label, about }) => [label, about])).toMatchInlineSnapshot(`
   [
     [
       "EV-6 We hear that three deals were lost over several depots",
       "Opinion of others, Sales team, 2026-10-01",
     ],
     [
       "EV-7 The rival's deck has a slide on depots",
       "Pitch or deck, 2026-08-26",
     ],
   ]
  `);
});

test('the sentence is the one that =WHY() gives', () => {
  const { host, explain } = openSample();
  host.person.addTab('Mine');
  for (const id of ['IN-8', 'IN-36', 'PO-8', 'CO-4']) {
    host.person.type(
      'Mine',
      'A1',
      `=WHY("${id}";Initiatives;ProductObjectives;AlignmentMap;CompanyObjectives)`,
    );
    const tab = id.startsWith('IN')
      ? 'Initiatives'
      : id.startsWith('PO')
        ? 'Product Objectives'
        : 'Company Objectives';
    const { row } = explain(tab, `A${lineOf(host, tab, id)}`);
    expect(row?.sentence).toBe(host.value('Mine', 'A1'));
  }
  expect(whyFunction.doc.name).toBe('WHY');
});

test('where the chain breaks off it says so and names the field to mend', () => {
  const { host, explain } = openSample();
  expect(chainOf(explain('Initiatives', `B${lineOf(host, 'Initiatives', 'IN-36')}`))).toMatchInlineSnapshot(`
   [
     "IN-36 Dark mode",
     "  ! The chain breaks off here: it names nothing that it serves. (productObjective)",
   ]
  `);
  host.person.type('Initiatives', `C${lineOf(host, 'Initiatives', 'IN-36')}`, 'PO-88');
  expect(chainOf(explain('Initiatives', `B${lineOf(host, 'Initiatives', 'IN-36')}`))).toMatchInlineSnapshot(`
   [
     "IN-36 Dark mode",
     "  ! It names “PO-88”, which is not on the list; perhaps “PO-8 Restaurants book a repair themselves, at any hour” is meant. (productObjective)",
   ]
  `);
});

test('a company objective tells what serves it, with its source', () => {
  const { host, explain } = openSample();
  const found = explain('Company Objectives', `B${lineOf(host, 'Company Objectives', 'CO-4')}`);
  expect(found.row?.direction).toBe('down');
  expect(chainOf(found)).toMatchInlineSnapshot(`
   [
     "CO-4 Pass the security audit that hospitals and chains ask for",
     "  contributes weakly, 1 of 9: PO-3 Firms with several depots plan on one board",
     "    serves: IN-8 Board for several depots",
     "    serves: IN-9 Roles and rights by depot",
     "    serves: IN-10 Import from the three planning tools that we replace most",
     "  contributes weakly, 1 of 9: PO-5 Technicians finish the job in cellars without signal",
     "    serves: IN-12 Offline queue, written again",
     "    serves: IN-13 Photo upload that resumes",
     "    serves: IN-14 Cellar mode: large buttons, torch, no spinner",
     "    serves: IN-16 Practice job in the app",
     "  contributes weakly, 1 of 9: PO-7 Every visit leaves a record that a hygiene inspector accepts",
     "    serves: IN-18 Temperature log from wireless probes",
   ]
  `);
  expect(found.row?.step.facts).toMatchInlineSnapshot(`
   [
     {
       "term": "Weight",
       "text": "20 % of all weight",
     },
     {
       "term": "Metric",
       "text": "Open audit findings, from 23 to 0",
     },
     {
       "term": "Source",
       "text": "Audit report, example.com/audit, 2026-07-27",
     },
     {
       "term": "Owner",
       "text": "Rolf Steinhauer",
     },
     {
       "term": "Status",
       "text": "Active",
     },
   ]
  `);
});

test('a key result and a piece of evidence tell what they measure and speak for', () => {
  const { host, explain } = openSample();
  expect(chainOf(explain('Key Results', `C${lineOf(host, 'Key Results', 'KR-5')}`))).toMatchInlineSnapshot(`
   [
     "KR-5 Vans have their stock checked in the app",
     "  measures: PO-2 Vans carry the right part on the first visit",
     "    contributes strongly, 9 of 9: CO-1 Firms that join us stay, and grow with us",
     "    contributes moderately, 3 of 9: CO-3 Get paid faster, and help our customers get paid faster",
     "    contributes weakly, 1 of 9: CO-2 Win firms with 50 technicians and more",
   ]
  `);
  const evidence = explain('Evidence', 'B2');
  expect(chainOf(evidence)).toMatchInlineSnapshot(`
   [
     "EV-1 33 of 41 dispatchers replan on paper first and type it in afterwards",
     "  speaks for: PO-1 Dispatchers rescue a broken day in minutes, not hours",
     "    contributes strongly, 9 of 9: CO-1 Firms that join us stay, and grow with us",
     "    contributes weakly, 1 of 9: CO-2 Win firms with 50 technicians and more",
     "    contributes weakly, 1 of 9: CO-3 Get paid faster, and help our customers get paid faster",
   ]
  `);
  expect(evidence.row?.sentence).toMatchInlineSnapshot(
    `"“EV-1 33 of 41 dispatchers replan on paper first and type it in afterwards” speaks for “PO-1 Dispatchers rescue a broken day in minutes, not hours”. “PO-1 Dispatchers rescue a broken day in minutes, not hours” contributes strongly to “CO-1 Firms that join us stay, and grow with us” (weight 35 %) and weakly to “CO-2 Win firms with 50 technicians and more” (weight 25 %) and “CO-3 Get paid faster, and help our customers get paid faster” (weight 10 %)."`,
  );
});

test('a row of the map is about its product objective, and a row of Gaps about its gap', () => {
  const { host, explain } = openSample();
  const { row } = explain('Alignment Map', `D${lineOf(host, 'Alignment Map', 'PO-1')}`);
  expect(row?.step.label).toMatch(/^PO-1 /);
  expect(explain('Gaps', 'D2').gap?.id).toBe(host.value('Gaps', 'A2'));
});

test('other cells say what to select instead', () => {
  const { explain } = openSample();
  expect(
    [
      explain('Stakeholders', 'B2'),
      explain('Vision', 'B2'),
      explain('Sheet1', 'A1'),
      explain('Settings', 'A3'),
    ].map(({ instead }) => instead),
  ).toMatchInlineSnapshot(`
   [
     "People are no part of the chain from work to goals. Select a row on Company Objectives, Product Objectives, Key Results, Initiatives or Evidence.",
     "The vision stands above all goals, so there is nothing further up. Select a row on Company Objectives, Product Objectives, Key Results, Initiatives or Evidence.",
     "This cell is in no row of the plan, and holds no formula of Throughline. Select a row on Company Objectives, Product Objectives, Key Results, Initiatives or Evidence.",
     "This cell is in no row of the plan, and holds no formula of Throughline. Select a row on Company Objectives, Product Objectives, Key Results, Initiatives or Evidence.",
   ]
  `);
});

test('nothing is read again while the same cell is selected', () => {
  const { host, nonce, explain } = openSample();
  const { cell } = explain('Initiatives', 'B3');
  expect(valueOf(ask(host, nonce, 'explainSelection', { known: cell }))).toEqual({ state: 'same' });
  expect(host.log.at(-1)?.calls).toBeLessThan(15);
  explain('Initiatives', 'B4');
  expect(host.log.at(-1)?.calls).toBeLessThan(130);
});

test('a step leads to its row although rows moved meanwhile', () => {
  const { host, nonce, explain } = openSample();
  const { row } = explain('Initiatives', `B${lineOf(host, 'Initiatives', 'IN-8')}`);
  const place = row?.step.leads[0]?.place;
  if (!place) throw new Error('The sample links IN-8.');
  const id = place.label.split(' ')[0] ?? '';
  host.person.moveRows('Product Objectives', lineOf(host, 'Product Objectives', id), 1, 2);
  host.person.insertRows('Product Objectives', 2, 1);
  const reached = valueOf(ask(host, nonce, 'goToStep', place));
  expect(reached).toMatchObject({ found: true, row: lineOf(host, 'Product Objectives', id) });
  expect(valueOf(ask(host, nonce, 'explainSelection', { known: reached.cell }))).toEqual({ state: 'same' });
  host.person.deleteRows('Product Objectives', lineOf(host, 'Product Objectives', id));
  expect(valueOf(ask(host, nonce, 'goToStep', place))).toMatchObject({ found: false });
});

test('gaps that are open on a step stand beside it', () => {
  const { host, explain } = openSample();
  const { row } = explain('Initiatives', `B${lineOf(host, 'Initiatives', 'IN-8')}`);
  expect(row?.step.gaps.map(({ gap }) => gap)).toContain(
    host.values('Gaps').find(([, , , gap]) => gap?.includes('IN-8'))?.[3],
  );
});

test('before the first check there is a chain without gaps', () => {
  const host = openJourney();
  host.run('startWithSample');
  const { explain } = openWhy(host);
  expect(explain('Initiatives', 'B2').row?.step.gaps).toEqual([]);
});

test('judgements about people never appear, whatever is selected', () => {
  const { host, explain } = openSample();
  const headings = host.values('Stakeholders')[0] ?? [];
  const secret = 'Sesquipedalian';
  for (const heading of ['Power', 'Interest', 'Current engagement', 'Desired engagement']) {
    const column = String.fromCharCode(65 + headings.indexOf(heading));
    host.person.setValidation('Stakeholders', `${column}2`, null);
    host.person.type('Stakeholders', `${column}2`, secret);
  }
  const at = (heading: string) => String.fromCharCode(65 + headings.indexOf(heading));
  host.person.addTab('Mine');
  const formulas = [
    `=POWER_INTEREST(Stakeholders!${at('Power')}2:${at('Power')}4;Stakeholders!${at('Interest')}2:${at('Interest')}4)`,
    `=ENGAGEMENT_GAP(Stakeholders!${at('Current engagement')}2;Stakeholders!${at('Desired engagement')}2)`,
    '=NET_SUPPORT(Stakeholders;Stakeholders)',
    '=TRACEABILITY(Stakeholders)',
  ];
  const told = formulas.map((formula) => {
    host.person.clear('Mine', 'A1:D40');
    host.person.type('Mine', 'A1', formula);
    return explain('Mine', 'A1').formula;
  });
  expect(JSON.stringify(told)).not.toContain(secret);
  expect(told.map((one) => one?.calls.length)).toEqual([1, 1, 1, 1]);
  expect(told[0]?.shows).toBeUndefined();
  for (const tab of ['Stakeholders', 'Initiatives', 'Company Objectives']) {
    expect(JSON.stringify(explain(tab, 'B2'))).not.toContain(secret);
  }
});

describe('the formula in the selected cell', () => {
  const ideas = {
    Ideas: [
      ['Idea', 'Reach', 'Impact', 'Confidence', 'Effort', 'RICE'],
      ['Export', '1000', '2', '80 %', '4', '=RICE(B2:B3;C2:C3;D2:D3;E2:E3)'],
      ['Import', '400', '3', '50 %', '2', ''],
    ],
  };

  test('is taken apart: what it gives, what it reads, what it shows', () => {
    const { explain } = openWhy(openWith(ideas));
    const { formula } = explain('Ideas', 'F2');
    expect(formula).toMatchObject({ text: '=RICE(B2:B3;C2:C3;D2:D3;E2:E3)', shows: '400' });
    expect(formula?.calls[0]?.inputs[0]).toEqual({
      name: 'reach',
      help: expect.stringMatching(/\.$/) as unknown,
      typed: 'B2:B3',
      where: 'B2:B3 on Ideas, 2 rows',
      values: ['1000', '400'],
    });
  });

  test('a result that is spilled says where to look', () => {
    const { explain } = openWhy(openWith(ideas));
    expect(explain('Ideas', 'F3').instead).toMatchInlineSnapshot(
      `"This result comes from a formula in another cell, above or to the left. Select the cell that holds the formula."`,
    );
  });

  test('a formula of somebody else is none of ours', () => {
    const { explain } = openWhy(openWith({ Ideas: [['=SUM(1;2)']] }));
    expect(explain('Ideas', 'A1').formula).toBeUndefined();
  });

  test('names of the file are followed to their cells', () => {
    const { host, explain } = openSample();
    host.person.addTab('Mine');
    host.person.type(
      'Mine',
      'A1',
      '=ROUND(ALIGNMENT_SCORE(CompanyObjectives;ProductObjectives;AlignmentMap;Initiatives);1)',
    );
    const { formula } = explain('Mine', 'A1');
    // A column more is no news here.
    const whole = [companyObjectives, productObjectives, initiatives].map((table) => {
      const wide = columnsOf(table).length;
      return [`A:${columnLetters(wide)} on ${table.name}`, ` of ${wide} columns`, table.name] as const;
    });
    const shortly = (where: string) => {
      const [place, columns, name] = whole.find(([start]) => where.startsWith(`${start},`)) ?? [];
      return place && columns ? where.replace(place, `all of ${name}`).replace(columns, '') : where;
    };
    expect(
      formula?.calls[0]?.inputs.map(({ typed, where = '', values }) => [
        typed,
        shortly(where),
        values.length,
      ]),
    ).toMatchInlineSnapshot(`
     [
       [
         "CompanyObjectives",
         "all of Company Objectives, 6 rows",
         3,
       ],
       [
         "ProductObjectives",
         "all of Product Objectives, 13 rows",
         3,
       ],
       [
         "AlignmentMap",
         "A1:Z1000 on Alignment Map, 13 rows of 7 columns",
         3,
       ],
       [
         "Initiatives",
         "all of Initiatives, 41 rows",
         3,
       ],
       [
         "",
         "",
         0,
       ],
     ]
    `);
  });

  test('every function is explained by its own example', () => {
    const { host, explain } = openWhy(openWith({ Mine: [['']] }));
    const explained = allCellDocs.map((doc) => {
      host.person.clear('Mine', 'A1:Z60');
      host.person.type('Mine', 'Z1', doc.example);
      const { formula } = explain('Mine', 'Z1');
      const call = formula?.calls.find(({ name }) => name === doc.name);
      const strange = call?.inputs.filter(({ typed }) => !doc.example.includes(typed));
      return { ...call, inputs: call?.inputs.map(({ name }) => name), text: formula?.text, strange };
    });
    expect(explained).toEqual(
      allCellDocs.map(({ name, summary, result, formula, source, pitfalls, parameters, example }) => ({
        name,
        summary,
        result,
        formula,
        source,
        pitfalls,
        inputs: parameters.map((parameter) => parameter.name),
        text: example,
        strange: [],
      })),
    );
  });
});
