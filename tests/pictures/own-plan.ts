/** A plan under other names than ours, with a title on top, as people keep it. Made up. */
export const OWN_PLAN: Readonly<Record<string, string>> = {
  'Goals 2026': `Our strategy 2026,,,
,,,
Strategic goal,Accountable,Importance %,Remarks
Win big firms,Ines,50%,From the board
Keep customers,Omar,30%,
Run lean,Noor,20%,
`,
  Squads: `Team,Objective,Serves,DRI
Core,Big firms buy without a sales call,Win big firms,Ann
Core,New customers reach value in a day,Keep customers,Ann
Mobile,The app works offline,,Cem
`,
  Roadmap: `Epic,Squad goal,Person-weeks,Lead
Quotes that customers accept online,Big firms buy without a sales call,12,Ann
A first hour that leads somewhere,New customers reach value in a day,8,Bo
Dark mode,,5,Cem
`,
};
