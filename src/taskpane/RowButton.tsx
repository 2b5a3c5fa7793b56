import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface RowButtonProps {
  /** Where it stands in the list, for the arrow keys. */
  row: number;
  control: number;
  /** On the way of Tab. */
  active: boolean;
  onPress: () => void;
  children: ReactNode;
  /** In words, where it shows none. */
  name?: string;
  expanded?: boolean;
  wide?: boolean;
}

const useStyles = makeStyles({
  button: {
    appearance: "none",
    margin: 0,
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "inherit",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  wide: { display: "block", width: "100%", height: "100%" },
  icon: { display: "grid", placeItems: "center", width: "32px", height: "32px", fontSize: "20px" },
});

/** A button in a row of a long list: the browser's own, since Fluent's costs as much to draw as the rest of the row. */
export function RowButton({ row, control, active, onPress, children, name, expanded, wide = false }: RowButtonProps) {
  const styles = useStyles();
  return (
    <button
      type="button"
      data-row={row}
      data-control={control}
      tabIndex={active ? 0 : -1}
      aria-label={name}
      title={name}
      aria-expanded={expanded}
      onClick={onPress}
      className={mergeClasses(styles.button, wide ? styles.wide : styles.icon)}
    >
      {children}
    </button>
  );
}
