import { Button, makeStyles } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { MeasureChoice } from "../calc";
import { formatDay, sheetText } from "../locales";
import { usePlan } from "./plan";
import { useOrder } from "./useOrder";

interface ProgressButtonsProps {
  choice: MeasureChoice;
  /** Nothing can be measured, so nothing can be written. */
  refused: boolean;
}

/** Three buttons side by side in a pane of 320 pixels. */
const useStyles = makeStyles({ beside: { minWidth: 0 } });

/** What can be written of the figures: the sheet Tiến độ, the pack for a meeting, and a snapshot that stays. */
export function ProgressButtons({ choice, refused }: ProgressButtonsProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { jobs, work, offer } = usePlan();
  const sheetOf = (name: "progress" | "report" | "snapshot") => sheetText().t(`sheet.${name}.name`);
  const at = (sheet: string) => ({ sheet, cell: "A1" });

  const refresh = () =>
    offer(async (run) => {
      const { choice: written } = await jobs.refresh(choice, run);
      const sheet = sheetOf("progress");
      return { sentence: t("pane.progress.written", { sheet, day: formatDay(written.asOf) }), place: at(sheet) };
    });
  const report = () =>
    offer(async (run) => {
      const { measured } = await jobs.report(choice, run);
      const sheet = sheetOf("report");
      const day = formatDay(measured.choice.asOf);
      return { sentence: t("pane.progress.reported", { sheet, day }), place: at(sheet) };
    });
  const freeze = () =>
    offer(async (run) => {
      const { number } = await jobs.freeze(choice, run);
      const sheet = sheetOf("snapshot");
      return { sentence: t("pane.progress.frozen", { sheet, number }), place: at(sheet) };
    });
  useOrder("refresh", refresh);
  useOrder("report", report);
  const disabledFocusable = work.step !== null || refused;

  return (
    <>
      <Button appearance="primary" disabledFocusable={disabledFocusable} onClick={refresh}>
        {t("pane.progress.refresh")}
      </Button>
      <Button className={styles.beside} disabledFocusable={disabledFocusable} onClick={report}>
        {t("pane.progress.report")}
      </Button>
      <Button className={styles.beside} disabledFocusable={disabledFocusable} onClick={freeze}>
        {t("pane.progress.freeze")}
      </Button>
    </>
  );
}
