import {
  apportion,
  type ApportionProblem,
  attainmentOf,
  cutShareOf,
  DEFAULT_SETTINGS,
  explain,
  InvalidInputError,
  printedRatio,
} from "../calc";
import { i18n, type Language, whySentence } from "../locales";
import { ArgumentError, boundsIn, dayIn, methodIn, peopleIn, rowIn, weightsIn } from "./arguments";

/** What a cell of ours shows where there is no target: never 0 %. */
const NO_TARGET = "–";

/** Bounds as Excel hands them over: a range, one cell as a range of one, or null where the argument is left out. */
export type Cells = unknown[][];

/** See `PHANBO` in functions.ts. */
export function split(
  total: unknown,
  weights: Cells,
  min: Cells | null,
  max: Cells | null,
  method: unknown,
): number[][] {
  const { problem, seats } = apportioned(total, weights, min, max, method);
  const columns = weights[0]!.length;
  const given = Array.from(seats);
  return Array.from({ length: problem.weights.length / columns }, (_, row) =>
    given.slice(row * columns, (row + 1) * columns),
  );
}

/** See `VISAO` in functions.ts. The sentence is in the workbook's own language. */
export function why(
  total: unknown,
  weights: Cells,
  index: unknown,
  min: Cells | null,
  max: Cells | null,
  method: unknown,
): string {
  const { problem, ...answer } = apportioned(total, weights, min, max, method);
  const row = rowIn(index, problem.weights.length);
  const explanation = explain(problem, answer, row);
  const { next } = explanation;
  const named = next === null ? null : next === row ? "itself" : { name: say("unitAt", { place: next + 1 }) };
  return whySentence(explanation, { method: problem.method, total: problem.total, next: named }, SHEET_LANGUAGE);
}

/** See `DAT` in functions.ts. */
export function attained(actual: unknown, target: unknown): number | string {
  return printedRatio(peopleIn(actual, "actual"), peopleIn(target, "target"), DEFAULT_SETTINGS) ?? NO_TARGET;
}

/** See `TIENDO` in functions.ts. */
export function standing(actual: unknown, target: unknown, asOf: unknown): (number | string)[][] {
  const [people, asked] = [peopleIn(actual, "actual"), peopleIn(target, "target")];
  const quota = asked === 0 ? null : asked;
  const figures = { quota, most: quota, actual: people, lastYear: 0, term: 0, lastQuota: null, quarters: null };
  const outlook = { asOf: dayIn(asOf), settings: DEFAULT_SETTINGS, profile: null };
  const { status, due, pace } = attainmentOf(figures, outlook);
  const dueShare = quota === null || due === null ? NO_TARGET : cutShareOf(due, quota);
  const told = i18n.getFixedT(SHEET_LANGUAGE)(`status.${status}`);
  return [[attained(actual, target), dueShare, pace?.days ?? NO_TARGET, told]];
}

const SHEET_LANGUAGE: Language = "vi";

function say(key: string, params: Record<string, string | number>): string {
  return i18n.getFixedT(SHEET_LANGUAGE)(`functions.${key}`, params);
}

function apportioned(total: unknown, weights: Cells, min: Cells | null, max: Cells | null, method: unknown) {
  const list = weightsIn(weights);
  const [least, most] = [boundsIn(min, "min", list.length), boundsIn(max, "max", list.length)];
  const problem = {
    total: peopleIn(total, "total"),
    weights: list,
    ...(least && { min: least }),
    ...(most && { max: most }),
    method: methodIn(method),
  } satisfies ApportionProblem;
  const outcome = worked(problem);
  if (!outcome.ok) {
    const { kind, need, available } = outcome.conflict;
    throw new ArgumentError("conflict", { kind, need, available, short: need - available, unit: "" });
  }
  return { problem, ...outcome.value };
}

/** What the calculation refuses of arguments that read well each, as a least above its most. */
function worked(problem: ApportionProblem): ReturnType<typeof apportion> {
  try {
    return apportion(problem);
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    const { field, index = 0 } = error;
    throw new ArgumentError("refused", { argument: field, place: index + 1 });
  }
}
