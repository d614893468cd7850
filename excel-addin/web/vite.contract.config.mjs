import { fileURLToPath } from 'node:url';
import { mergeConfig } from 'vite';
import product from './vite.config.ts';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The pages of the contract suite: the workbench's grid and host as they ship, never part of what ships. */
export default mergeConfig(
  { ...product, plugins: product.plugins?.slice(0, 1) ?? [], build: { ...product.build, rollupOptions: {} } },
  {
    base: '/',
    root: here('test/contract/page'),
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: here('../target/contract'),
      minify: false,
      rollupOptions: {
        onwarn: product.build?.rollupOptions?.onwarn,
        input: { desk: here('test/contract/page/desk.html'), client: here('test/contract/page/client.html') },
      },
    },
  },
);
