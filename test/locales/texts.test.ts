import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { BASES, METHODS, UNIT_TYPES, type Decision, type Status } from "../../src/calc";
import { i18n } from "../../src/locales";
import "../../src/locales/english";

const FOLDER = join(__dirname, "../../src/locales");
const LANGUAGES = ["vi", "en"] as const;

type Tree = { [key: string]: string | Tree };

function keysOf(tree: Tree, above = ""): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [above + key] : keysOf(value, `${above}${key}.`),
  );
}

function read(language: string, file: string): Tree {
  return JSON.parse(readFileSync(join(FOLDER, language, file), "utf8")) as Tree;
}

/** English tells one from many, Vietnamese does not: the two count as one key. */
const withoutPlural = (key: string) => key.replace(/_(one|other)$/, "");
const oneEach = (keys: string[]) => [...new Set(keys.map(withoutPlural))].sort();

const PARAMETER = /\{\{(\w+)/g;
const parametersOf = (sentence: string) => [...sentence.matchAll(PARAMETER)].map(([, name]) => name!).sort();

const ISSUES = [
  "partMissing",
  "columnMissing",
  "unknownUnit",
  "targetUnknownUnit",
  "duplicateUnit",
  "parentCycle",
  "unknownParent",
  "missingId",
  "notANumber",
  "negativeNumber",
  "notWhole",
  "notADate",
  "unknownType",
  "noMembers",
  "partsDiffer",
  "duplicateTarget",
  "lockWithoutQuota",
  "minAboveMax",
  "missingUnit",
  "missingYear",
  "cellError",
  "noTotal",
  "unknownKind",
  "planImpossible",
  "interruptedWrite",
  "sheetProtected",
];
const ERRORS = [
  "cellEdit",
  "protected",
  "busy",
  "tooLarge",
  "notExcel",
  "tableClash",
  "noProposal",
  "noTargetSheet",
  "changedSince",
  "cancelled",
  "unknown",
];
const STATUSES: Status[] = ["over", "met", "onPace", "behind", "none", "noTarget"];
const DECISIONS: Decision[] = ["share", "minimum", "maximum", "lock", "tie"];

describe("the texts", () => {
  it.each(readdirSync(join(FOLDER, "vi")))("%s has the same keys in both languages", (file) => {
    expect(oneEach(keysOf(read("en", file)))).toEqual(oneEach(keysOf(read("vi", file))));
  });

  it.each(readdirSync(join(FOLDER, "vi")))("%s fills the same parameters in both languages", (file) => {
    const byKey = (language: string) =>
      Object.fromEntries(
        keysOf(read(language, file)).map((key) => {
          const sentence = key
            .split(".")
            .reduce<string | Tree>((tree, step) => (tree as Tree)[step]!, read(language, file));
          return [withoutPlural(key), parametersOf(sentence as string)];
        }),
      );
    expect(byKey("en")).toEqual(byKey("vi"));
  });

  it("are in files that share no top-level key, so that none covers another", () => {
    for (const language of LANGUAGES) {
      const keys = readdirSync(join(FOLDER, language)).flatMap((file) => Object.keys(read(language, file)));
      expect(keys).toEqual([...new Set(keys)]);
    }
  });

  it("in Vietnamese are composed letters", () => {
    for (const file of readdirSync(join(FOLDER, "vi"))) {
      const texts = JSON.stringify(read("vi", file));
      expect(texts).toBe(texts.normalize("NFC"));
    }
  });

  it("of the workbench and the command line come with every script that says them", () => {
    const scripts = join(__dirname, "../../scripts");
    const silent = readdirSync(scripts, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => ({ name, source: readFileSync(join(scripts, name), "utf8") }))
      .filter(({ source }) => /\btext\("(workbench|cli)\./.test(source))
      .map(({ name, source }) => [name, source.includes('"../src/locales/workbench"')]);
    expect(silent).toEqual([
      ["excel.ts", true],
      ["start.ts", true],
    ]);
  });

  it.each(LANGUAGES)("have a sentence for every code (%s)", (language) => {
    const codes = [
      ...ISSUES.map((code) => `issue.${code}`),
      ...ERRORS.map((code) => `error.${code}`),
      ...STATUSES.map((status) => `status.${status}`),
      ...UNIT_TYPES.map((type) => `type.${type}`),
      ...METHODS.flatMap((method) => [`method.${method}.name`, `method.${method}.hint`]),
      ...BASES.map((basis) => `basis.${basis}`),
      ...DECISIONS.map((decision) => `decision.${decision}`),
      ...["units", "register", "targets"].flatMap((part) => [`part.${part}`, `needs.${part}`]),
      ...["waiting", "read", "calculate", "write"].map((stage) => `stage.${stage}`),
      "conflict.minimum",
      "conflict.maximum",
    ];
    expect(codes.filter((code) => i18n.getResource(language, "translation", code) === undefined)).toEqual([]);
  });
});
