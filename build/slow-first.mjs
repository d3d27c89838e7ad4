/**
 * The order of the tests: the slow kinds first, so that short ones are left to fill the end evenly. A fresh clone has measured nothing yet,
 * and jest's own order would then go by the length of the files.
 */
const KINDS = [
  /journeys.reviews-(race|crash)|tests.torture/,
  /tests.browser/,
  /tests.journeys/,
  /tests.build|sample-plan/,
];

/** Has the methods that jest asks of a sequencer. */
export default class SlowFirst {
  sort(tests) {
    return [...tests].sort((one, other) => rank(one.path) - rank(other.path));
  }

  allFailedTests(tests) {
    return tests;
  }

  shard(tests, { shardIndex, shardCount }) {
    return tests.filter((_, index) => index % shardCount === shardIndex - 1);
  }

  cacheResults() {
    // How long each took is not kept: the order stays the same on every machine.
  }
}

function rank(path) {
  const kind = KINDS.findIndex((pattern) => pattern.test(path));
  return kind < 0 ? KINDS.length : kind;
}
