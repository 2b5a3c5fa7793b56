import "./custom-functions";
import "../../src/functions";
import * as fc from "fast-check";
import { explainRow, METHODS, propose, type UnitBounds } from "../../src/calc";
import { formatAttainment, formatPercent, text, whySentence } from "../../src/locales";
import { DEFAULT_SETTINGS, type Ratio } from "../../src/calc";
import { unitOf } from "../calc/units";
import { cell } from "./custom-functions";

/** FC_SEED=… repeats a run. */
const seed = Number(process.env["FC_SEED"] ?? Date.now() % 1e9);

test(`200 random problems come out as in the pane, its sentences too (FC_SEED=${seed})`, () => {
  const unit = fc.record({
    members: fc.integer({ min: 0, max: 90 }),
    min: fc.integer({ min: 0, max: 2 }),
    // A most of 0 is no limit to a function, so a plan with one is another plan.
    max: fc.option(fc.integer({ min: 2, max: 12 })),
  });
  const problem = fc.record({
    units: fc.array(unit, { minLength: 1, maxLength: 30 }),
    total: fc.integer({ min: 0, max: 80 }),
    method: fc.constantFrom(...METHODS),
  });
  let possible = 0;
  let explained = 0;
  fc.assert(
    fc.property(problem, ({ units, total, method }) => {
      // Ids in the order of the range: it has the last word on ties in both.
      const id = (i: number) => String(100 + i);
      const own = new Map(units.map(({ min, max }, i) => [id(i), { min, max, lock: null } satisfies UnitBounds]));
      const listed = [unitOf("T", null), ...units.map(({ members }, i) => unitOf(id(i), "T", { members }))];
      const outcome = propose(listed, [], { year: 2025, kind: "Kết nạp", total, method, own });
      const column = (values: unknown[]) => values.map((value) => [value]);
      const cells = [
        total,
        column(units.map(({ members }) => members)),
        column(units.map(({ min }) => min)),
        column(units.map(({ max }) => max)),
        method,
      ] as const;
      const spilled = cell("PHANBO", ...cells);
      if (!outcome.ok) {
        const { kind, need, available } = outcome.conflict;
        const told = text("functions.error.conflict", { kind, need, available, short: need - available, unit: "" });
        expect(spilled).toBe(`#VALUE! ${told}`);
        return;
      }
      possible++;
      const { rows } = outcome.value;
      expect(spilled).toEqual(column(rows.slice(1).map(({ quota }) => quota)));
      const at = 1 + (total % units.length);
      const found = explainRow(outcome.value, at)!;
      const { next } = found;
      const inLine =
        next === null ? null : next === found.row ? "itself" : { name: `đơn vị thứ ${rows.indexOf(next)}` };
      const [, weights, min, max] = cells;
      const said = cell("VISAO", total, weights, at, min, max, method);
      expect(said).toBe(whySentence(found.explanation, { method, total, next: inLine }, "vi"));
      explained++;
    }),
    { numRuns: 200, seed },
  );
  expect(possible).toBeGreaterThan(50);
  expect(explained).toBe(possible);
});

test("attainment prints as in the pane for any people and target", () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(2000), (actual, quota) => {
      const shown = cell("DAT", actual, quota);
      const printed = typeof shown === "number" ? formatPercent(shown as Ratio, 1) : shown;
      expect(printed).toBe(formatAttainment({ actual, quota, most: quota }, DEFAULT_SETTINGS));
    }),
    { seed },
  );
});
