/** Tabs of a company that sells to firms and answers their tickets: three goals, two of them served. */

export const GOALS = [
  ['ID', 'Company goal', 'Metric', 'Weight'],
  ['CO-1', 'Win enterprise customers in new markets', 'Enterprise revenue', '50'],
  ['CO-2', 'Keep the customers we have', 'Logo churn', '30'],
  ['CO-3', 'Run a lean support team', 'Cost per support ticket', '20'],
];

export const SQUADS = [
  ['ID', 'Team', 'Objective', 'Supports', 'DRI'],
  ['PO-1', 'Core', 'Enterprise buyers sign without a sales call', 'CO-1', 'Ann'],
  ['PO-2', 'Core', 'Fewer customers leave in their first year', 'CO-2', 'Ben'],
  ['PO-3', 'Desk', 'Support answers tickets without a second question', '', 'Cem'],
  ['PO-4', 'Core', 'Customers who want to churn hear from us first', '', 'Ann'],
];
