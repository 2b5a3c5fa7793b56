import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons";
import { memo, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { OwnBounds, Planning, Proposal, ProposalRow } from "../calc";
import { formatPeople } from "../locales";
import { LockButton } from "./LockButton";
import { locked, unlocked } from "./ownBounds";
import { QuotaInput } from "./QuotaInput";
import { searchKey } from "./search";
import { SearchField } from "./SearchField";
import { SharedBy } from "./SharedBy";
import { UnitList, type UnitColumn } from "./UnitList";

interface ProposalListProps {
  proposal: Proposal;
  planning: Planning;
  /** Changes the bounds set by hand. */
  onOwn: (change: (own: OwnBounds) => OwnBounds) => void;
  /** The planner asks why a unit gets what it does. */
  onWhy: (row: ProposalRow) => void;
}

const SEARCHED_FROM = 12;

const useStyles = makeStyles({
  over: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "12px" },
  sum: { display: "flex", alignItems: "center", columnGap: "4px", fontVariantNumeric: "tabular-nums" },
  sumIcon: { color: tokens.colorStatusSuccessForeground1, fontSize: "20px" },
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

/** Who gets how many, against now, and what gave each number. Any number can be typed over or locked. */
export const ProposalList = memo(function ProposalList({ proposal, planning, onOwn, onWhy }: ProposalListProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const changeOf = useChange();
  const [wanted, setWanted] = useState("");
  const { rows, total } = proposal;
  const parts = useMemo(() => rows.reduce((sum, row) => (row.isBranch ? sum + row.quota : sum), 0), [rows]);
  const lockedOnSheet = useMemo(
    () => new Set(planning.units.filter((_, i) => (planning.targets[i]?.lock ?? null) !== null).map(({ id }) => id)),
    [planning],
  );
  const keys = useMemo(() => planning.units.map(({ id, name }) => searchKey(`${id} ${name}`)), [planning]);
  const shown = useMemo(
    () => (wanted === "" ? rows : rows.filter((_, i) => keys[i]!.includes(wanted))),
    [rows, keys, wanted],
  );
  const set = proposal.choice.own?.size ?? 0;
  const lock = (row: ProposalRow, people: number) => onOwn((own) => locked(own, row, people));
  const release = (row: ProposalRow) => onOwn((own) => unlocked(own, row, lockedOnSheet.has(row.unit.id)));

  const columns: UnitColumn<ProposalRow>[] = [
    {
      title: t("pane.list.unit"),
      width: "minmax(0, 1fr)",
      cell: (row) => <SharedBy row={row} onWhy={onWhy} />,
    },
    {
      title: t("pane.list.quota"),
      width: "52px",
      figure: true,
      cell: (row) =>
        row.split === null ? (
          formatPeople(row.quota)
        ) : (
          <QuotaInput row={row} onType={(people) => (people === null ? release(row) : lock(row, people))} />
        ),
    },
    {
      title: t("split.lockHead"),
      width: "30px",
      cell: (row) =>
        row.split !== null && (
          <LockButton
            unit={row.unit.name}
            isLocked={row.lock !== null}
            onToggle={() => (row.lock === null ? lock(row, row.quota) : release(row))}
          />
        ),
    },
    {
      title: t("pane.list.change"),
      width: "36px",
      figure: true,
      cell: ({ change }) => changeOf(change),
    },
  ];

  return (
    <div>
      <div className={styles.over}>
        {parts === total && (
          <Text className={styles.sum} weight="semibold">
            {t("pane.allocate.sum", { total })}
            <CheckmarkCircleRegular className={styles.sumIcon} aria-label={t("pane.allocate.sums")} />
          </Text>
        )}
        {set > 0 && (
          <>
            <Text size={200}>{t("split.set", { count: set })}</Text>
            <Button size="small" appearance="subtle" onClick={() => onOwn(() => new Map())}>
              {t("split.clear")}
            </Button>
          </>
        )}
      </div>
      {rows.length > SEARCHED_FROM && <SearchField label={t("split.find")} onSearch={setWanted} />}
      <UnitList
        label={t("pane.allocate.list")}
        rows={shown}
        columns={columns}
        empty={t("pane.list.empty")}
        tree={wanted === ""}
      />
    </div>
  );
});
