/** One test command for the unit tests, the journeys on the built bundle and the browser tests. */
const config = {
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/tests', '<rootDir>/playground', '<rootDir>/build'],
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  transform: { '\\.tsx?$': '<rootDir>/build/jest-transform.mjs' },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
  globalSetup: '<rootDir>/build/jest-setup.ts',
  testSequencer: '<rootDir>/build/slow-first.mjs',
  // One more than the cores of the machines that check every change: a browser test waits at times, and then nothing else would run.
  maxWorkers: 3,
  collectCoverageFrom: ['src/**/*.{ts,tsx}', 'playground/**/*.{ts,tsx}', 'build/**/*.ts', '!**/*.d.ts'],
};

export default config;
