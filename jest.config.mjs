const typescript = {
  transform: {
    "^.+\\.tsx?$": ["ts-jest", { tsconfig: { ...compilerOptions() }, diagnostics: false }],
  },
};

function compilerOptions() {
  return {
    target: "ES2022",
    module: "CommonJS",
    moduleResolution: "node10",
    ignoreDeprecations: "5.0",
    jsx: "react-jsx",
    esModuleInterop: true,
    resolveJsonModule: true,
    isolatedModules: true,
    sourceMap: true,
  };
}

const project = (displayName, options = {}) => ({
  ...typescript,
  displayName,
  testEnvironment: "node",
  // A global costs a lookup through the sandbox at each use; these are handed in once. None that a test replaces.
  sandboxInjectedGlobals: ["Array", "BigInt", "Boolean", "JSON", "Map", "Math", "Number", "Object", "Set", "String"],
  testMatch: [`<rootDir>/test/${displayName}/**/*.test.{ts,tsx}`],
  ...options,
});

export default {
  maxWorkers: "100%",
  // A test that hangs fails; one that waits for a busy processor does not.
  testTimeout: 60_000,
  projects: [
    project("architecture"),
    project("calc", {
      globalSetup: "<rootDir>/test/calc/seed.ts",
      setupFiles: ["<rootDir>/test/calc/setup.ts"],
    }),
    project("locales"),
    project("workbench"),
    project("excel"),
    project("jobs"),
    project("functions"),
    project("manifest"),
    project("taskpane", {
      testEnvironment: "jsdom",
      moduleNameMapper: { "^@fluentui/react-icons$": "<rootDir>/test/taskpane/icons.cjs" },
      setupFilesAfterEnv: ["<rootDir>/test/taskpane/setup.ts"],
    }),
    project("commands"),
    project("browser", { globalSetup: "<rootDir>/test/browser/build.ts" }),
    project("samples"),
  ],
};
