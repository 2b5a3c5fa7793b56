import { makeStyles, ToggleButton } from "@fluentui/react-components";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { MeasuredRow } from "../calc";

const STATUSES = ["over", "met", "onPace", "behind", "none"] as const;

const isUnderHalf = ({ actual, quota }: MeasuredRow) => quota !== null && quota > 0 && actual * 2 < quota;

/** What the list can be cut down to: branches of a status, or those under 50 %. */
const FILTERS = [
  ...STATUSES.map((status) => ({ label: `status.${status}`, keeps: (row: MeasuredRow) => row.status === status })),
  { label: "pane.progress.underHalf", keeps: isUnderHalf },
];
export type Filter = (typeof FILTERS)[number];

interface StatusChipsProps {
  branches: readonly MeasuredRow[];
  filter: Filter | null;
  onFilter: (filter: Filter | null) => void;
}

const useStyles = makeStyles({
  chips: { display: "flex", flexWrap: "wrap", gap: "6px" },
  chip: { minWidth: 0 },
});

/** How many branches stand where; pressing one leaves only those in the list. */
export function StatusChips({ branches, filter, onFilter }: StatusChipsProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const counts = useMemo(() => FILTERS.map(({ keeps }) => branches.filter(keeps).length), [branches]);
  return (
    <div role="group" aria-label={t("pane.progress.filter")} className={styles.chips}>
      {FILTERS.map((one, index) => (
        <ToggleButton
          key={one.label}
          size="small"
          shape="circular"
          appearance={filter === one ? "primary" : "outline"}
          className={styles.chip}
          checked={filter === one}
          onClick={() => onFilter(filter === one ? null : one)}
        >
          {t("pane.chip", { name: t(one.label), people: counts[index] })}
        </ToggleButton>
      ))}
    </div>
  );
}
