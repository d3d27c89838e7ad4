/**
 * Unpacks the Chromium of the npm package into the temporary folder, with the system libraries that it brings along. A program of its own,
 * because the package is an ES module, which code under test cannot import.
 */
import chromium from '@sparticuz/chromium';

await chromium.executablePath();
