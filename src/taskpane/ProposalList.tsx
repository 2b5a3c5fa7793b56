import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular, LockClosedRegular } from "@fluentui/react-icons";
import { memo, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Proposal, ProposalRow } from "../calc";
import { formatDecimal, formatPeople } from "../locales";
import { UnitList, type UnitColumn } from "./UnitList";
import { UnitName } from "./UnitName";

const useStyles = makeStyles({
  sum: { display: "flex", alignItems: "center", columnGap: "4px", fontVariantNumeric: "tabular-nums" },
  sumIcon: { color: tokens.colorStatusSuccessForeground1, fontSize: "20px" },
  lock: { verticalAlign: "-2px", marginRight: "4px" },
});

/** The change against Giao as planners write it: +3, −1, =; a unit that has none yet is new. */
function useChange(): (change: number | null) => string {
  const { t } = useTranslation();
  return (change) => {
    if (change === null) return t("pane.allocate.new");
    if (change === 0) return "=";
    return change > 0 ? `+${formatPeople(change)}` : formatPeople(change);
  };
}

/** Who gets how many, against now, and what gave each number. */
export const ProposalList = memo(function ProposalList({ proposal }: { proposal: Proposal }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const changeOf = useChange();
  const { rows, total } = proposal;
  const parts = useMemo(() => rows.reduce((sum, row) => (row.isBranch ? sum + row.quota : sum), 0), [rows]);

  const columns: UnitColumn<ProposalRow>[] = [
    {
      title: t("pane.list.unit"),
      width: "minmax(0, 1fr)",
      cell: ({ unit, level, isBranch, share, decided }) => (
        <UnitName
          name={unit.name}
          note={
            level === 0 && !isBranch
              ? null
              : t("pane.allocate.why", { share: formatDecimal(share, 3), decision: t(`decision.${decided}`) })
          }
        />
      ),
    },
    {
      title: t("pane.list.quota"),
      width: "56px",
      figure: true,
      cell: ({ quota, lock }) => (
        <>
          {lock !== null && <LockClosedRegular className={styles.lock} aria-label={t("decision.lock")} />}
          {formatPeople(quota)}
        </>
      ),
    },
    {
      title: t("pane.list.change"),
      width: "40px",
      figure: true,
      cell: ({ change }) => changeOf(change),
    },
  ];

  return (
    <div>
      {parts === total && (
        <Text className={styles.sum} weight="semibold">
          {t("pane.allocate.sum", { total })}
          <CheckmarkCircleRegular className={styles.sumIcon} aria-label={t("pane.allocate.sums")} />
        </Text>
      )}
      <UnitList label={t("pane.allocate.list")} rows={rows} columns={columns} empty={t("pane.list.empty")} tree />
    </div>
  );
});
