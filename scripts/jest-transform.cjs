// Types are checked by tsc; jest only needs them stripped. Dynamic import() stays as it is, for packages that are ESM only.
const { transformSync } = require('esbuild');

module.exports = {
  process(source, filename) {
    const { code, map } = transformSync(source, {
      sourcefile: filename,
      loader: filename.endsWith('x') ? 'tsx' : 'ts',
      format: 'cjs',
      target: 'node20',
      jsx: 'automatic',
      sourcemap: true,
    });
    return { code, map };
  },
};
