import { Text } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Measured, MeasuredRow, Person } from "../calc";
import type { JobRun, PlanBook } from "../jobs";
import { usePlan } from "./plan";
import { type ProgressLine, ProgressRows } from "./ProgressRows";
import { searchKey } from "./search";
import { SearchField } from "./SearchField";
import { keeps, StatusChips, type Filter } from "./StatusChips";
import { peopleOfUnit } from "./unitPeople";
import { useAfterPaint } from "./useAfterPaint";

/** Every unit with what it has of what it owes; by status and by name. One at a time is open, with its people under it. */
export function MeasuredList({ book, measured }: { book: PlanBook; measured: Measured }) {
  const { t } = useTranslation();
  const { jobs, work, keeping } = usePlan();
  const [filter, setFilter] = useState<Filter | null>(null);
  const [wanted, setWanted] = useState("");
  const [open, setOpen] = useState<string | null>(null);
  const branches = useMemo(() => measured.rows.filter(({ isBranch }) => isBranch), [measured]);
  const keys = useMemo(
    () => new Map(measured.rows.map((row) => [row, searchKey(`${row.unit.id} ${row.unit.name}`)])),
    [measured],
  );
  const under = measured.settings.listUnder;
  // What is pressed is drawn first, the list after it.
  const status = useAfterPaint(filter);
  const rows = useMemo(() => {
    const some = status ? branches.filter((row) => keeps(status, row, under)) : measured.rows;
    return wanted === "" ? some : some.filter((row) => keys.get(row)!.includes(wanted));
  }, [measured, branches, status, under, keys, wanted]);
  const lines = useMemo(
    () => rows.flatMap((row) => [unitLine(row), ...(row.unit.id === open ? peopleLines(book, measured, row) : [])]),
    [rows, open, book, measured],
  );

  const { run } = work;
  const go = useCallback((job: (run: JobRun) => Promise<void>) => run((step) => job(step).then(() => null)), [run]);
  const showUnit = useCallback((unit: string) => go((step) => jobs.showUnit(unit, step)), [go, jobs]);
  const showPerson = useCallback((person: Person) => go((step) => jobs.showPerson(person, step)), [go, jobs]);
  const toggle = useCallback((unit: string) => setOpen((now) => (now === unit ? null : unit)), []);

  return (
    <>
      <StatusChips branches={branches} under={under} filter={filter} onFilter={setFilter} />
      <SearchField label={t("pane.progress.search")} onSearch={setWanted} />
      <Text role="status" size={200}>
        {t("pane.progress.listed", { count: rows.length })}
      </Text>
      <ProgressRows
        label={t("pane.progress.list")}
        lines={lines}
        settings={measured.settings}
        empty={t("pane.list.empty")}
        tree={status === null && wanted === ""}
        open={open}
        followed={keeping.followed}
        onOpen={toggle}
        onShowUnit={showUnit}
        onShowPerson={showPerson}
      />
    </>
  );
}

function unitLine(row: MeasuredRow): ProgressLine {
  return { kind: "unit", key: row.unit.id, row };
}

function peopleLines(book: PlanBook, measured: Measured, { unit, level }: MeasuredRow): ProgressLine[] {
  const people = peopleOfUnit(book, measured, unit.id);
  if (people.length === 0) return [{ kind: "nobody", key: `${unit.id} nobody`, level }];
  return people.map((listed) => ({ kind: "person", key: `${unit.id} ${listed.person.row}`, level, listed }));
}
