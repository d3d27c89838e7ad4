/** Turns TypeScript into the CommonJS that jest runs. The map is returned as an object: jest's coverage ignores a string. */
import { transformSync } from 'esbuild';

const transform = {
  process(source, file) {
    const { code, map } = transformSync(source, {
      sourcefile: file,
      loader: file.endsWith('x') ? 'tsx' : 'ts',
      format: 'cjs',
      target: 'node20',
      sourcemap: 'external',
      sourcesContent: true,
      jsx: 'automatic',
      jsxImportSource: 'preact',
    });
    return { code, map: JSON.parse(map) };
  },
};

export default transform;
