import { useTranslation } from "react-i18next";
import type { MeasuredRow } from "../calc";
import { StatusMark } from "./StatusMark";

/** Where a unit stands, by how many days it is late or early, who could come, and its place among the branches. */
export function StandingNote({ row }: { row: MeasuredRow }) {
  const { t } = useTranslation();
  const { status, pace, rank, unit } = row;
  const days = pace === null || pace.days === 0 ? null : pace.days;
  const notes = [
    days !== null && t(`pane.progress.${days < 0 ? "late" : "early"}`, { count: Math.abs(days) }),
    unit.pool !== null && t("pane.progress.pool", { people: unit.pool }),
    rank !== null && t("pane.progress.rank", { rank }),
  ].filter((note) => note !== false);
  // "chậm 30 ngày" says "chậm" already.
  const isSaid = status === "behind" && days !== null && days < 0;
  return (
    <>
      <StatusMark status={status}>{isSaid ? notes.shift() : undefined}</StatusMark>
      {notes.map((note) => ` · ${note}`).join("")}
    </>
  );
}
