import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";
import { ScrollerContext } from "./useWindow";

const useStyles = makeStyles({
  scroller: {
    flex: "1 1 0",
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    padding: "12px",
    display: "flex",
    flexDirection: "column",
    rowGap: "12px",
    position: "relative",
    "> *": { flexShrink: 0 },
  },
  actions: {
    flexShrink: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface PanelProps {
  actions: ReactNode;
  /** Stays in sight over the buttons. */
  note?: ReactNode;
  children: ReactNode;
}

/** A tab's one scrolling column over its buttons, which stay in sight. */
export function Panel({ actions, note, children }: PanelProps) {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  return (
    <ScrollerContext value={scroller}>
      <div ref={scroller} className={styles.scroller}>
        {children}
      </div>
      {note}
      <div className={styles.actions}>{actions}</div>
    </ScrollerContext>
  );
}
