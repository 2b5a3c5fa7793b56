import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Status } from "../calc";

const useStyles = makeStyles({
  mark: { fontWeight: tokens.fontWeightSemibold },
  good: { color: tokens.colorStatusSuccessForeground1 },
  plain: { color: tokens.colorNeutralForeground2 },
  late: { color: tokens.colorStatusDangerForeground1 },
});

const TONES: Record<Status, "good" | "plain" | "late"> = {
  over: "good",
  met: "good",
  onPace: "plain",
  behind: "late",
  none: "late",
  noTarget: "plain",
};

/** Where a unit stands, in words, or in those given; red is for the late ones only. */
export function StatusMark({ status, children }: { status: Status; children?: ReactNode }) {
  const styles = useStyles();
  const { t } = useTranslation();
  return <span className={mergeClasses(styles.mark, styles[TONES[status]])}>{children ?? t(`status.${status}`)}</span>;
}
