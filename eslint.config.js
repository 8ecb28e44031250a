import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import * as lit from "eslint-plugin-lit";
import litA11y from "eslint-plugin-lit-a11y";
import prettier from "eslint-config-prettier";
import tseslint from "typescript-eslint";

const clockAndChance = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "Only shells read the clock: take `today` as an argument.",
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: "Only shells read the clock: take `today` as an argument.",
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: "Chance comes in as an argument (see identity/ids.ts).",
  },
];

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", ".tmp/", "coverage/"] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ["**/*.ts"] })),
  {
    files: ["**/*.ts"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      // Typed arrays are read inside their bounds by loops; `!` there is clearer than a fallback that lies.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true },
      ],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "no-alert": "error",
      "no-console": "error",
    },
  },
  {
    files: ["src/model/**/*.ts"],
    rules: {
      "no-restricted-syntax": ["error", ...clockAndChance],
      "no-restricted-globals": [
        "error",
        { name: "Date", message: "Days are numbers here; see model/day.ts." },
      ],
    },
  },
  {
    files: ["src/functions/**/*.ts"],
    rules: {
      "no-restricted-syntax": ["error", ...clockAndChance],
      "no-restricted-globals": [
        "error",
        { name: "Office", message: "Functions know their arguments only; see office-surroundings.ts." },
        { name: "Excel", message: "A function never touches the workbook: ranges in, ranges out." },
      ],
    },
  },
  { files: ["src/functions/office-surroundings.ts"], rules: { "no-restricted-globals": "off" } },
  { files: ["src/model/day.ts"], rules: { "no-restricted-globals": "off" } },
  {
    files: ["**/*.js", "**/*.cjs"],
    languageOptions: {
      globals: { process: "readonly", console: "readonly", module: "writable", URL: "readonly" },
    },
  },
  { files: ["scripts/**", "bench/**", "src/cli/**"], rules: { "no-console": "off" } },
  {
    files: ["src/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/taskpane/**/*.ts", "src/standalone/**/*.ts"],
    ...lit.configs["flat/recommended"],
  },
  {
    files: ["src/taskpane/**/*.ts", "src/standalone/**/*.ts"],
    plugins: { "lit-a11y": litA11y },
    rules: litA11y.configs.recommended.rules,
  },
  prettier,
);
