/** Net Promoter Score (Reichheld): "How likely is it that you would recommend us?", from 0 to 10. */
import { Z95, type Estimate } from './interval';

const PROMOTER_FROM = 9;
const DETRACTOR_TO = 6;

/** Added to each end and, twice over, to the middle, so that small samples do not look surer than they are. */
const ADDED = 0.75;

/**
 * The percentage of promoters (9 and 10) minus that of detractors (0 to 6), from -100 to 100; undefined without scores. The 95 % range is
 * the adjusted-Wald one (Rocks 2016): three answers are added, 3/4 of them promoters and 3/4 detractors.
 * @param scores from 0 to 10
 */
export function netPromoterScore(scores: readonly number[]): Estimate | undefined {
  const n = scores.length;
  if (n === 0) return undefined;
  const promoters = scores.filter((score) => score >= PROMOTER_FROM).length;
  const detractors = scores.filter((score) => score <= DETRACTOR_TO).length;
  const value = (100 * (promoters - detractors)) / n;
  const promoting = (promoters + ADDED) / (n + 4 * ADDED);
  const detracting = (detractors + ADDED) / (n + 4 * ADDED);
  const centre = 100 * (promoting - detracting);
  const reach =
    100 * Z95 * Math.sqrt((promoting + detracting - (promoting - detracting) ** 2) / (n + 4 * ADDED));
  // The range has its centre beside the value: with a single answer it would miss it.
  return {
    value,
    low: Math.max(-100, Math.min(value, centre - reach)),
    high: Math.min(100, Math.max(value, centre + reach)),
    n,
  };
}
