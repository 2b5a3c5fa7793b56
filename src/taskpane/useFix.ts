import { useTranslation } from "react-i18next";
import type { WantedFixes } from "../jobs";
import { sheetText } from "../locales";
import { mendedCells } from "./changes";
import { usePlan } from "./plan";
import { useMeaning } from "./useMeaning";

/** Offers to mend cells and to remember what the planner has confirmed. */
export function useFix(): (wanted: WantedFixes) => void {
  const { t } = useTranslation();
  const { jobs, book, offer } = usePlan();
  const meaning = useMeaning(book);
  return (wanted) =>
    offer(async (run) => {
      const { changes } = await jobs.fix(wanted, run);
      const sheet = sheetText().t("sheet.check.name");
      const count = mendedCells(changes, sheet);
      const sentence = count > 0 ? t("pane.data.fixed", { count, sheet }) : t("pane.data.remembered", { sheet });
      return { sentence, note: meaning(wanted), place: { sheet, cell: "A1" } };
    });
}
