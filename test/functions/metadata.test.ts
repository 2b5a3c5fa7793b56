import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import "./custom-functions";
import { FUNCTIONS } from "../../src/functions";
import { i18n } from "../../src/locales";
import "../../src/locales/english";

interface Parameter {
  name: string;
  description: string;
  type: string;
  dimensionality?: string;
  optional?: boolean;
}

interface Metadata {
  allowCustomDataForDataTypeAny: boolean;
  functions: { id: string; name: string; description: string; parameters: Parameter[]; result: object }[];
}

const folder = join(__dirname, "../../src/functions");
const vietnamese = JSON.parse(readFileSync(join(folder, "functions-vi.json"), "utf8")) as Metadata;

async function english(): Promise<Metadata> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(join(folder, "functions.ts"));
  expect(errors).toEqual([]);
  return JSON.parse(metadataJson) as Metadata;
}

/** What Excel calls by: all but the words. */
function shapeOf({ functions, ...rest }: Metadata) {
  return {
    ...rest,
    functions: functions.map(({ id, name, parameters, result }) => ({
      id,
      name,
      result,
      parameters: parameters.map(({ type, dimensionality, optional }) => ({ type, dimensionality, optional })),
    })),
  };
}

test("the Vietnamese metadata has the shape of the English, which is read off the functions", async () => {
  expect(shapeOf(vietnamese)).toEqual(shapeOf(await english()));
});

test("each of them has the functions that are associated, under legal names", async () => {
  for (const { functions } of [vietnamese, await english()]) {
    expect(functions.map(({ id }) => id)).toEqual(Object.keys(FUNCTIONS));
    for (const { id, name } of functions) {
      // Source: learn.microsoft.com/office/dev/add-ins/excel/custom-functions-naming
      expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,}$/);
      expect(name).toMatch(/^\p{L}[\p{L}\p{N}._]{2,127}$/u);
      expect(name).not.toMatch(/^[A-Z]{1,3}\d+$/);
    }
  }
});

test("every function and argument is described in its own language", async () => {
  const { functions } = await english();
  const vowels = /[ăâđêôơưáàảãạéèẻẽẹíìỉĩịóòỏõọúùủũụýỳỷỹỵ]/iu;
  functions.forEach((one, i) => {
    const other = vietnamese.functions[i]!;
    const pairs = [
      [one.description, other.description],
      ...one.parameters.map((p, j) => [p.description, other.parameters[j]!.description]),
    ];
    for (const [en, vi] of pairs) {
      expect(en).not.toMatch(vowels);
      expect(vi).toMatch(vowels);
    }
  });
});

test("errors name the arguments as Excel's tips do, in either language", async () => {
  const named = (language: string) =>
    Object.values(i18n.getFixedT(language)("functions.argument", { returnObjects: true }) as Record<string, string>);
  for (const [{ functions }, language] of [
    [vietnamese, "vi"],
    [await english(), "en"],
  ] as const) {
    const names = new Set(functions.flatMap(({ parameters }) => parameters.map(({ name }) => name)));
    expect(new Set(named(language))).toEqual(names);
  }
});
