import { useTranslation } from "react-i18next";
import type { Convention, PlanBook, WantedFixes } from "../jobs";
import { settingText } from "../locales";
import { standardHeader } from "./columns";

/** Says what the workbook will remember of what the planner has confirmed; undefined where that is nothing. */
export function useMeaning(book: PlanBook | null): (wanted: WantedFixes) => string | undefined {
  const { t } = useTranslation();
  const meaning = (convention: Convention): string => {
    if (convention.kind === "unit") {
      const { name, unit: id } = convention;
      const known = book?.units.find((unit) => unit.id === id)?.name;
      return t("pane.data.meansUnit", { name, unit: [id, known].filter(Boolean).join(", ") });
    }
    if (convention.kind === "setting") {
      const { name, value } = convention;
      return t("pane.settings.means", { name: t(`settings.name.${name}`), value: settingText(name, value) });
    }
    const { part, column, header } = convention;
    return t("pane.data.meansColumn", { header, column: standardHeader(part, column) });
  };
  return ({ issues, conventions }) => {
    const confirmed = issues.flatMap(({ fix }) => (fix && fix.change.kind !== "cell" ? [fix.change] : []));
    return [...confirmed, ...conventions].map(meaning).join(" ") || undefined;
  };
}
