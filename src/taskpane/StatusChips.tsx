import { makeStyles, ToggleButton } from "@fluentui/react-components";
import { memo, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { MeasuredRow } from "../calc";

const STATUSES = ["over", "met", "onPace", "behind", "none"] as const;

/** What the list can be cut down to: branches of a status, or those under a percent of their target. */
export type Filter = (typeof STATUSES)[number] | "under";

const FILTERS: readonly Filter[] = [...STATUSES, "under"];

/** Whether a branch is left in the list; `under` is the percent below which it is one of those. */
export function keeps(filter: Filter, { status, actual, quota }: MeasuredRow, under: number): boolean {
  if (filter !== "under") return status === filter;
  return quota !== null && quota > 0 && actual * 100 < quota * under;
}

interface StatusChipsProps {
  branches: readonly MeasuredRow[];
  /** Percent of the target. */
  under: number;
  filter: Filter | null;
  onFilter: (filter: Filter | null) => void;
}

const useStyles = makeStyles({
  chips: { display: "flex", flexWrap: "wrap", gap: "6px" },
  chip: { minWidth: 0 },
});

/** How many branches stand where; pressing one leaves only those in the list. */
export const StatusChips = memo(function StatusChips({ branches, under, filter, onFilter }: StatusChipsProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const counts = useMemo(
    () => FILTERS.map((one) => branches.filter((row) => keeps(one, row, under)).length),
    [branches, under],
  );
  const nameOf = (one: Filter) => (one === "under" ? t("pane.progress.under", { percent: under }) : t(`status.${one}`));
  return (
    <div role="group" aria-label={t("pane.progress.filter")} className={styles.chips}>
      {FILTERS.map((one, index) => (
        <ToggleButton
          key={one}
          size="small"
          shape="circular"
          appearance={filter === one ? "primary" : "outline"}
          className={styles.chip}
          checked={filter === one}
          onClick={() => onFilter(filter === one ? null : one)}
        >
          {t("pane.chip", { name: nameOf(one), people: counts[index] })}
        </ToggleButton>
      ))}
    </div>
  );
});
