import config from "./jest.config.mjs";

process.env.CALC_SHARE ??= "0.03";
process.env.FC_SEED ??= "2026";

/** The tests of the split alone, as the mutation run wants them: one project, not several. */
export default {
  ...config.projects.find(({ displayName }) => displayName === "calc"),
  testMatch: ["<rootDir>/test/calc/{apportion,decimal,golden,hamilton,select,signposts,whole-weights}*.test.ts"],
};
