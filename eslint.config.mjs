import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

/** The rings of the add-in: what a folder must not import, and the globals it must not name. */
const ring = (folder, imports, globals = []) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: imports.map((name) => ({
          group: [`**/${name}`, `**/${name}/**`],
          message: `${folder} stands below ${name}.`,
        })),
      },
    ],
    "no-restricted-globals": ["error", ...globals],
  },
});

const browser = ["window", "document", "localStorage", "sessionStorage", "fetch", "XMLHttpRequest", "navigator"];

export default tseslint.config(
  { ignores: ["dist/", "artefacts/", "node_modules/"] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "no-undef": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
    },
  },
  { files: ["**/*.{js,mjs,cjs}"], ...tseslint.configs.disableTypeChecked },
  { files: ["**/*.cjs"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  ring(
    "calc",
    ["excel", "jobs", "taskpane", "commands", "functions", "locales", "workbench"],
    ["Excel", "Office", "console", ...browser],
  ),
  ring("excel", ["jobs", "taskpane", "commands", "workbench"], browser),
  ring("jobs", ["taskpane", "commands", "workbench"], ["Excel", ...browser]),
  ring("taskpane", ["excel", "commands", "workbench"], ["Excel", "fetch", "XMLHttpRequest"]),
  ring("commands", ["excel", "taskpane", "workbench"], ["Excel", "fetch", "XMLHttpRequest"]),
  ring("functions", ["excel", "jobs", "taskpane", "commands", "workbench"], ["Excel", "Office", ...browser]),
  ring("workbench/host", ["calc", "excel", "jobs", "taskpane", "commands", "locales"], ["Excel", "Office"]),
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
);
