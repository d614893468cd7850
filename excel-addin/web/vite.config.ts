import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Hyphenation patterns of forty languages, which no cell uses and whose licences differ: left out. */
const noHyphenation = {
  name: 'no-hyphenation',
  enforce: 'pre' as const,
  resolveId: (source: string, importer: string | undefined) =>
    importer?.includes('@univerjs/engine-render') && /^\.\/[\w-]+\.js$/.test(source) ? EMPTY : undefined,
  load: (id: string) => (id === EMPTY ? 'export {};' : undefined),
};
const EMPTY = '\0no-hyphenation';

export default defineConfig({
  // The server serves both pages' assets under /addin/, also for the page it answers at /workbench.
  base: '/addin/',
  plugins: [noHyphenation],
  resolve: {
    // The grid's telemetry is an optional interface without a licence: it is left out altogether.
    alias: { '@univerjs/telemetry': here('src/workbench/univer/no-telemetry.ts') },
  },
  build: {
    outDir: here('../target/web'),
    emptyOutDir: true,
    target: 'es2022',
    // Excel's web view has no preload; the polyfill would be dead weight in the pane.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 8000,
    rollupOptions: {
      // Directives for React servers in the grid's libraries mean nothing here.
      onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
      input: { taskpane: here('taskpane.html'), workbench: here('workbench.html') },
    },
  },
  test: { include: ['test/{unit,contract}/**/*.test.ts'] },
});
