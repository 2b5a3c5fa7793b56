import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import { useTranslation } from "react-i18next";
import { formatMoment } from "../locales";
import { usePlan } from "./plan";

const useStyles = makeStyles({
  undo: { flexShrink: 0, justifyContent: "flex-start", paddingInline: "12px", minHeight: "32px" },
});

/** Says what Hoàn tác would bring back, and does it after showing it; absent where there is nothing. */
export function UndoButton() {
  const styles = useStyles();
  const { t } = useTranslation();
  const { jobs, work, book, offer } = usePlan();
  if (!book?.undo) return null;
  const { job, when, changes } = book.undo;
  const undo = () =>
    offer(async (run) => {
      const { back, left } = await jobs.undo(run);
      const [first] = left;
      const sentence = first
        ? t("pane.undo.partly", { count: back.length, left: left.length, place: `${first.sheet}!${first.place}` })
        : t("pane.undo.done", { count: back.length });
      return { sentence, place: first ? { sheet: first.sheet, cell: first.place } : null };
    });
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
