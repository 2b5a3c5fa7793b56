import { dice } from "../../../scripts/samples/dice";
import type { Day } from "../../../src/calc";
import { type PlanBook, runExcel } from "../../../src/excel";
import { readWorkbook } from "../../../src/excel/read-workbook";
import type { Book } from "../../../src/workbench/book";
import { createHost } from "../../../src/workbench/host";
import { installExcel } from "../../../src/workbench/office-client";
import { loadExcelize } from "../../../src/workbench/xlsx/excelize-node";
import { openBook } from "../../../src/workbench/xlsx/open-book";
import { saveBook } from "../../../src/workbench/xlsx/save-book";
import { day, tidy, truth, type Truth } from "./base";
import { build, type MessyBook, type Told } from "./grid";
import { type Trait, TRAITS } from "./traits";

const TODAY = day(2026, 3, 1) as Day;
const MIXTURES = 40;

async function read(book: MessyBook): Promise<{ plan: PlanBook; told: Told[] }> {
  const made = build(book);
  installExcel(createHost(made.book));
  const { plan } = await runExcel((context) => readWorkbook(context, { today: TODAY, year: 2025 }));
  return { plan: plan.book, told: made.told };
}

function readTruth({ units, people, targets }: PlanBook): Truth {
  return {
    units: units.map(({ id, name, parent, type, members, from }) => [id, name, parent, type, members, from]),
    people: people.map(({ unit, course, admitted, official }) => [unit, course, admitted, official]),
    targets: targets.map(({ year, kind, unit, resolution, min, max, assigned }) => [
      year,
      kind,
      unit,
      resolution,
      min,
      max,
      assigned,
    ]),
  };
}

const inOrder = (told: readonly Told[]): string[] =>
  told.map(({ code, sheet, cell }) => `${sheet}!${cell} ${code}`).sort();

async function expectTruth(traits: readonly Trait[], seed: number): Promise<void> {
  const book = tidy();
  const known = truth();
  const roll = dice(seed);
  for (const { apply } of traits) apply(book, known, roll);
  const { plan, told } = await read(book);
  expect(readTruth(plan)).toEqual({ ...known, people: known.people.filter(([unit]) => unit !== "") });
  expect(inOrder(plan.issues.map(({ code, sheet, cell }) => ({ code, sheet: sheet!, cell })))).toEqual(inOrder(told));
}

describe("a workbook that is", () => {
  it("tidy reads to the truth without an issue", async () => {
    await expectTruth([], 1);
  });

  it.each(TRAITS.map((trait) => [trait.name, trait] as const))(
    "messy by %s reads to the same truth",
    async (_, trait) => {
      await expectTruth([trait], 1);
    },
  );
});

/** Contents before layout, so that what is inserted moves with them; no two traits at one place. */
function mixture(seed: number): Trait[] {
  const roll = dice(seed);
  const wanted = new Set(Array.from({ length: 4 + roll.below(5) }, () => roll.pick(TRAITS)));
  const taken = new Set<string>();
  return TRAITS.filter((trait) => {
    const places = placesOf(trait);
    if (!wanted.has(trait) || places.some((place) => taken.has(place))) return false;
    for (const place of places) taken.add(place);
    return true;
  });
}

/** Traits that speak of the same cells, or count rows that another moves. */
function placesOf({ touches }: Trait): string[] {
  const [place] = touches.split(":");
  if (place === "all dates") return ["course", "admitted", "official", "born", "life", "all dates"];
  if (["course", "admitted", "official", "born", "life"].includes(place!)) return [touches, "all dates", place!];
  if (["groups", "sums", "below header", "gaps"].includes(place!)) return ["rows"];
  if (["people", "merged", "unit"].includes(place!)) return ["register rows"];
  return [touches];
}

describe("a mixture of messes", () => {
  const seeds = Array.from({ length: MIXTURES }, (_, index) => index + 1);

  it.each(
    seeds.map((seed) => [
      seed,
      mixture(seed)
        .map(({ name }) => name)
        .join("; "),
    ]),
  )("%i (%s) reads to the same truth", async (seed) => {
    await expectTruth(mixture(seed), seed);
  });
});

it.each([3, 7, 11])("mixture %i reads the same from a file as from the open workbook", async (seed) => {
  const book = tidy();
  for (const { apply } of mixture(seed)) apply(book, truth(), dice(seed));
  const made = build(book);
  const readOpen = async (open: Book) => {
    installExcel(createHost(open));
    return (await runExcel((context) => readWorkbook(context, { today: TODAY, year: 2025 }))).plan.book;
  };
  const bytes = await saveBook(null, made.book, loadExcelize);
  expect(await readOpen(openBook(bytes))).toEqual(await readOpen(made.book));
});
