import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  line: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  note: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** A unit's name over a line of notes, each cut to its one line; the whole name shows on pointing at it. */
export function UnitName({ name, note }: { name: string; note: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.line} title={name}>
        {name}
      </div>
      {note !== null && <div className={mergeClasses(styles.line, styles.note)}>{note}</div>}
    </>
  );
}
