/** Tells whether two metrics are one number in other words. */
import { wordReader } from './words';

/** @returns a reader of metric names: two metrics with the same key are the same number */
export function metricKeys(): (metric: string) => string {
  const { read, stemOf } = wordReader();
  const light = new Set(LIGHT.split(' ').map(stemOf));
  // Churn is that of customers, unless it says that it is of employees.
  const customer = new Set([stemOf('customer')]);
  const other = new Map(
    SAME.trim()
      .split('\n')
      .flatMap((line) =>
        line.split(' ').map((word, _, [first = word]) => [stemOf(word), stemOf(first)] as const),
      ),
  );
  const short = SHORT.trim()
    .split('\n')
    .map((line) => line.split(': '))
    .map(([name = '', long = '']) => ({ name: stemOf(name), long: long.split(' ').map(stemOf) }));
  const keys = new Map<string, string>();
  return (metric) => {
    const known = keys.get(metric);
    if (known !== undefined) return known;
    const stems = new Set(read(metric).map(({ stem }) => other.get(stem) ?? stem));
    for (const { name, long } of short) {
      if (!long.every((stem) => stems.has(stem))) continue;
      long.forEach((stem) => stems.delete(stem));
      stems.add(name);
    }
    const key = without(customer, without(light, [...stems]))
      .sort()
      .join(' ');
    keys.set(metric, key);
    return key;
  };
}

/** The stems without some, unless nothing would be left. */
function without(some: ReadonlySet<string>, stems: string[]): string[] {
  const left = stems.filter((stem) => !some.has(stem));
  return left.length > 0 ? left : stems;
}

/** A number is called the same with and without them. A share is not among them: a share of revenue is not revenue. */
const LIGHT = 'rate number total overall count score level';

/** Words for the same, the first standing for all. Only those that nobody tells apart: sales are not quite revenue. */
const SAME = `
customer client
churn attrition
signup registration
uptime availability
ltv clv
`;

/** Short forms that everybody in the trade uses. */
const SHORT = `
nps: net promoter
csat: satisfaction
mrr: monthly recurring revenue
arr: annual recurring revenue
arpu: average revenue per user
cac: acquisition cost
ltv: lifetime value
mau: monthly active users
wau: weekly active users
dau: daily active users
aov: average order value
mttr: mean time recovery
ttv: time value
`;
