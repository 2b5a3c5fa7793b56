import { makeStyles, SearchBox, Text, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Measured, type MeasuredRow } from "../calc";
import { formatAttainment, formatPeople, formatTarget } from "../locales";
import { searchKey } from "./search";
import { StandingNote } from "./StandingNote";
import { keeps, StatusChips, type Filter } from "./StatusChips";
import { UnitList, type UnitColumn } from "./UnitList";
import { UnitName } from "./UnitName";

const useStyles = makeStyles({
  search: { maxWidth: "none", width: "100%" },
  percent: { color: tokens.colorNeutralForeground3 },
});

/** Every unit with what it has of what it owes; by status and by name. */
export function MeasuredList({ measured }: { measured: Measured }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const [filter, setFilter] = useState<Filter | null>(null);
  const [search, setSearch] = useState("");
  const branches = useMemo(() => measured.rows.filter(({ isBranch }) => isBranch), [measured]);
  const keys = useMemo(
    () => new Map(measured.rows.map((row) => [row, searchKey(`${row.unit.id} ${row.unit.name}`)])),
    [measured],
  );
  const under = measured.settings.listUnder;
  const wanted = searchKey(useDeferredValue(search));
  const rows = useMemo(() => {
    const some = filter ? branches.filter((row) => keeps(filter, row, under)) : measured.rows;
    return wanted === "" ? some : some.filter((row) => keys.get(row)!.includes(wanted));
  }, [measured, branches, filter, under, keys, wanted]);

  const columns: UnitColumn<MeasuredRow>[] = [
    {
      title: t("pane.list.unit"),
      width: "minmax(0, 1fr)",
      cell: (row) => <UnitName name={row.unit.name} note={<StandingNote row={row} />} />,
    },
    {
      title: t("pane.list.done"),
      width: "88px",
      figure: true,
      cell: (row) => (
        <>
          {formatPeople(row.actual)}/{formatTarget(row.quota, row.most)}
          <Text block align="end" size={200} className={styles.percent}>
            {formatAttainment(row, measured.settings)}
          </Text>
        </>
      ),
    },
  ];

  return (
    <>
      <StatusChips branches={branches} under={under} filter={filter} onFilter={setFilter} />
      <SearchBox
        className={styles.search}
        aria-label={t("pane.progress.search")}
        placeholder={t("pane.progress.search")}
        value={search}
        onChange={(_, { value }) => setSearch(value)}
      />
      <Text role="status" size={200}>
        {t("pane.progress.listed", { count: rows.length })}
      </Text>
      <UnitList
        label={t("pane.progress.list")}
        rows={rows}
        columns={columns}
        empty={t("pane.list.empty")}
        tree={filter === null && wanted === ""}
      />
    </>
  );
}
