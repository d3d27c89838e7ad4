/** One test command for the unit tests, the journeys on the built bundle and the browser tests. */
const config = {
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/tests', '<rootDir>/playground'],
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  transform: { '\\.tsx?$': '<rootDir>/build/jest-transform.mjs' },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
};

export default config;
