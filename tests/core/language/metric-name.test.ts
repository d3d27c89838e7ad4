/** One number under several names, and names that look alike and are two numbers. */
import { metricKeys } from '../../../src/core/language/metric-name';

const same = (one: string, other: string) => {
  const keyOf = metricKeys();
  return keyOf(one) === keyOf(other);
};

test.each([
  ['churn rate', 'Customer churn'],
  ['NPS', 'Net promoter score'],
  ['Number of customers', 'customer count'],
  ['Monthly recurring revenue', 'MRR'],
  ['Customer acquisition cost', 'CAC'],
  ['Client satisfaction', 'CSAT score'],
  ['Sign-up rate', 'sign-up rate (overall)'],
])('%s is %s', (one, other) => expect(same(one, other)).toBe(true));

test.each([
  ['Customer churn', 'Employee churn'],
  ['Revenue churn', 'Customer churn'],
  ['Revenue', 'Share of revenue'],
  ['Churn', 'Retention'],
  ['Active users', 'Monthly active users'],
  ['Cost', 'Acquisition cost'],
  ['Uptime', 'Downtime'],
])('%s is not %s', (one, other) => expect(same(one, other)).toBe(false));
