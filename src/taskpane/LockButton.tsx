import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { LockClosedFilled, LockOpenRegular } from "@fluentui/react-icons";
import { useTranslation } from "react-i18next";

interface LockButtonProps {
  unit: string;
  isLocked: boolean;
  onToggle: () => void;
}

/** Plain, as a list draws thirty of them at every key. */
const useStyles = makeStyles({
  button: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    width: "28px",
    height: "28px",
    padding: 0,
    fontSize: "16px",
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground3,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  locked: { color: tokens.colorBrandForeground1 },
});

/** Whether a re-split may touch a unit's quota; pressing turns that round. */
export function LockButton({ unit, isLocked, onToggle }: LockButtonProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className={mergeClasses(styles.button, isLocked && styles.locked)}
      aria-pressed={isLocked}
      aria-label={t("split.lock", { unit })}
      onClick={onToggle}
    >
      {isLocked ? <LockClosedFilled /> : <LockOpenRegular />}
    </button>
  );
}
