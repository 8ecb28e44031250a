/** The boundaries of docs/map.md, as rules that fail the build. */
module.exports = {
  forbidden: [
    {
      name: "model-knows-no-host",
      comment:
        "The model is pure: no host, DOM, file, clock or wording. Only date-fns, libphonenumber-js and pinyin-pro, pure themselves, may be used.",
      severity: "error",
      from: { path: "^src/model" },
      to: {
        pathNot: "^src/model|node_modules/(date-fns|@date-fns|libphonenumber-js|pinyin-pro)",
      },
    },
    {
      name: "words-know-only-the-model",
      severity: "error",
      from: { path: "^src/words" },
      to: { pathNot: "^src/(words|model)|node_modules/(date-fns|@date-fns)" },
    },
    {
      name: "adapters-know-no-shell",
      severity: "error",
      from: { path: "^src/workbook" },
      to: { path: "^src/(taskpane|standalone|functions|cli)" },
    },
    {
      name: "shells-know-no-other-shell",
      comment:
        "The standalone page is the pane beside a grid, so it may import another shell. So may the start of the add-in's page, whose runtime the functions share.",
      severity: "error",
      from: { path: "^src/(taskpane|functions|cli)", pathNot: "^src/taskpane/main.ts$" },
      to: { path: "^src/(taskpane|standalone|functions|cli)", pathNot: "^src/$1" },
    },
    {
      name: "exceljs-only-in-its-adapter",
      severity: "error",
      from: { path: "^src", pathNot: "^src/workbook/xlsx" },
      to: { path: "node_modules/(exceljs|jszip)" },
    },
    {
      name: "no-circular",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    { name: "no-orphans", severity: "error", from: { orphan: true, pathNot: "\\.d\\.ts$|tsconfig" }, to: {} },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "browser", "default"] },
  },
};
