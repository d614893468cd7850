import fs from 'node:fs';
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

/** Excel reads what the functions are, in both languages, under names that stay. */
const functionMetadata = {
  name: 'function-metadata',
  generateBundle(this: { emitFile: (file: { type: 'asset'; fileName: string; source: string }) => string }) {
    for (const fileName of ['functions.json', 'functions-en.json']) {
      this.emitFile({
        type: 'asset',
        fileName,
        source: fs.readFileSync(here(`generated/${fileName}`), 'utf8'),
      });
    }
  },
};

export default defineConfig({
  // The server serves both pages' assets under /addin/, also for the page it answers at /workbench.
  base: '/addin/',
  plugins: [noHyphenation, functionMetadata],
  resolve: {
    // The grid's telemetry is an optional interface without a licence: it is left out altogether.
    alias: {
      '@univerjs/telemetry': here('src/workbench/univer/no-telemetry.ts'),
      // What the Java compiler for JavaScript wrote; `mvn -pl excel-addin -am process-classes` renews it.
      '#formulas': here('generated/formulas.js'),
    },
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
      input: {
        taskpane: here('taskpane.html'),
        workbench: here('workbench.html'),
        functions: here('src/functions/excel.ts'),
        receipt: here('src/receipt/match.ts'),
      },
      // The manifest and the page of a receipt name these scripts, so they keep their names; what they import does not.
      output: {
        entryFileNames: ({ name }) =>
          ['functions', 'receipt'].includes(name) ? `${name}.js` : 'assets/[name]-[hash].js',
      },
    },
  },
  test: {
    // Loading the compiled formulas takes long on a busy machine; a hang still ends.
    testTimeout: 60_000,
    include: ['test/{unit,contract}/**/*.test.ts'],
  },
});
