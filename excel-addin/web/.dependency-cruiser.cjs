// Who may import whom. The pane knows Excel only through src/excel; the grid is known only to the workbench.
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: `^src/${from}/` },
  to: { path: '^src/', pathNot: [`^src/${from}/`, ...allowed.map((area) => `^src/${area}`)] },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    only('api', 'api', ['browser']),
    only('browser', 'browser', []),
    only('i18n', 'i18n', ['api/http', 'browser']),
    only('receipt', 'receipt', ['browser']),
    only('engine', 'engine', []),
    only('functions', 'functions', ['engine', 'i18n']),
    only('excel', 'excel', ['api/types', 'api/http', 'browser', 'functions/excel', 'workbench/office-stub']),
    only('taskpane', 'taskpane', [
      'api',
      'browser',
      'engine',
      'excel',
      'functions/compute',
      'i18n',
      'styles',
    ]),
    only('host', 'workbench/host', []),
    only('mini-excel', 'workbench/mini-excel', ['workbench/host/protocol']),
    only('office-stub', 'workbench/office-stub', ['workbench/host', 'workbench/mini-excel']),
    only('univer', 'workbench/univer', ['engine', 'functions', 'workbench/host']),
    {
      name: 'the-grid-stays-in-its-adapter',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/workbench/(univer/|document\\.ts)' },
      to: { path: '@univerjs|node_modules/react' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
  },
};
