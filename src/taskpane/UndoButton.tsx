import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import { useTranslation } from "react-i18next";
import { type CellChange, tellableChanges } from "../jobs";
import { formatMoment } from "../locales";
import { usePlan } from "./plan";
import { useOrder } from "./useOrder";
import type { Done } from "./useWork";

const useStyles = makeStyles({
  undo: { flexShrink: 0, justifyContent: "flex-start", textAlign: "left", paddingInline: "12px", minHeight: "32px" },
});

/** Says what Hoàn tác would bring back, and does it after showing it; absent where there is nothing. */
export function UndoButton() {
  const styles = useStyles();
  const { t } = useTranslation();
  const { jobs, work, book, offer } = usePlan();
  const kept = useKept();
  const undo = () =>
    offer(async (run) => {
      const { back, left } = await jobs.undo(run);
      const count = tellableChanges(back).length;
      return { sentence: count === 0 ? t("pane.undo.steppedOver") : t("pane.undo.done", { count }), ...kept(left) };
    });
  useOrder("undo", undo);
  if (!book?.undo) return null;
  const { job, when, changes } = book.undo;
  return (
    <Button
      className={styles.undo}
      appearance="subtle"
      size="small"
      icon={<ArrowUndoRegular />}
      disabledFocusable={work.step !== null}
      onClick={undo}
    >
      {t("pane.undo.offer", { job: t(`pane.job.${job}`), when: formatMoment(when), count: changes })}
    </Button>
  );
}

/** Says what stays because it was edited by hand: the cells with the first of them, and sheets of ours as a whole. */
function useKept(): (left: readonly CellChange[]) => Pick<Done, "note" | "place"> {
  const { t } = useTranslation();
  return (left) => {
    const sheets = new Set(left.filter(({ what }) => what === "table").map(({ sheet }) => sheet));
    const cells = left.filter(({ sheet }) => !sheets.has(sheet));
    const [first] = cells;
    const [sheet] = sheets;
    const notes = [...sheets].map((name) => t("pane.undo.keptSheet", { sheet: name }));
    if (first) {
      const place = `${first.sheet}!${first.place}`;
      notes.unshift(t("pane.undo.keptCells", { count: cells.length, place }));
    }
    return {
      note: notes.join(" ") || undefined,
      place: first ? { sheet: first.sheet, cell: first.place } : sheet !== undefined ? { sheet, cell: "A1" } : null,
    };
  };
}
