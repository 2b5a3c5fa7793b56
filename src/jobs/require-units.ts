import { JobError, type PlanBook } from "../excel";

/** A workbook without units has nothing to split or measure: nothing is written for it. Throws `noUnits`. */
export function requireUnits({ units }: PlanBook): void {
  if (units.length === 0) throw new JobError("noUnits");
}
