import { useTranslation } from "react-i18next";
import type { Part } from "../jobs";
import { usePlan } from "./plan";

/** Offers to insert the planner's empty sheets; once they are there, the cell where filling them begins is selected. */
export function useInsert(): (parts: readonly Part[]) => void {
  const { t } = useTranslation();
  const { jobs, offer } = usePlan();
  return (parts) =>
    offer(async (run) => {
      const inserted = await jobs.insertSheets(parts, run);
      const [first] = inserted;
      if (!first) return { sentence: t("start.none"), place: null };
      const { part, sheet, cell } = first;
      if (!run.preview) await jobs.show({ sheet, cell });
      const sheets = inserted.map((one) => one.sheet).join(", ");
      return { sentence: t(`start.inserted.${part}`, { sheets }), place: { sheet, cell } };
    });
}
