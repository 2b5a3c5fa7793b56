/* eslint-disable @typescript-eslint/no-explicit-any --
   The metadata is read off these types, and only `any` lets Excel hand over what a cell holds, so that a wrong one is named. */
import { attained, split, standing, why } from "./answers";
import { answer } from "./told";

/**
 * Splits a total of whole people over weights, exactly, within bounds. Spills in the shape of the weights.
 * @customfunction PHANBO
 * @param total Whole people to split.
 * @param weights The weights, as a range: members, pool, … Blank cells weigh nothing.
 * @param [min] The least for each unit: a range like the weights, or one cell for all.
 * @param [max] The most for each unit: a range like the weights, or one cell for all. A blank or 0 sets no limit.
 * @param [method] The method by name: Webster (default), Hamilton, Jefferson, Adams, Dean, Huntington–Hill.
 * @returns The quota of each unit; they sum to the total.
 */
export function phanBo(total: any, weights: any[][], min?: any[][], max?: any[][], method?: any): number[][] {
  return answer(() => split(total, weights, min ?? null, max ?? null, method));
}

/**
 * Attainment, cut to one decimal of a percent and never rounded up, as it is printed.
 * @customfunction DAT
 * @param actual People in.
 * @param target People asked for. Blank or 0 is no target.
 * @returns The ratio, to be shown as a percent; – without a target.
 */
export function dat(actual: any, target: any): any {
  return answer(() => attained(actual, target));
}

/**
 * How a unit stands at a date, against an even pace over the year: attainment, share due, days ahead (below 0: behind), status.
 * @customfunction TIENDO
 * @param actual People in since 1 January of that year.
 * @param target People asked for in the year. Blank or 0 is no target.
 * @param asOf The date.
 * @returns Four cells in a row.
 */
export function tienDo(actual: any, target: any, asOf: any): any[][] {
  return answer(() => standing(actual, target, asOf));
}

/**
 * Says in one sentence why a unit gets its quota, as it can be worked out again on paper.
 * @customfunction VISAO
 * @param total Whole people to split.
 * @param weights The weights, as a range.
 * @param index The unit's place in the range: 1, 2, 3, …
 * @param [min] The least for each unit: a range like the weights, or one cell for all.
 * @param [max] The most for each unit: a range like the weights, or one cell for all. A blank or 0 sets no limit.
 * @param [method] The method by name.
 * @returns The sentence, in Vietnamese as the workbook is.
 */
export function viSao(total: any, weights: any[][], index: any, min?: any[][], max?: any[][], method?: any): string {
  return answer(() => why(total, weights, index, min ?? null, max ?? null, method));
}
