import { makeStyles } from "@fluentui/react-components";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import type { CellChange } from "../jobs";
import { ChangeRows } from "./ChangeRows";
import { ScrollerContext } from "./useWindow";

const useStyles = makeStyles({
  scroller: { maxHeight: "45vh", overflowY: "auto", overflowX: "hidden", marginTop: "4px", position: "relative" },
});

/** What will change, in a box of its own, so that the buttons under it stay in sight. */
export function ChangeList({ changes }: { changes: readonly CellChange[] }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  return (
    <ScrollerContext value={scroller}>
      <div ref={scroller} className={styles.scroller} role="region" tabIndex={0} aria-label={t("pane.difference.list")}>
        <ChangeRows changes={changes} />
      </div>
    </ScrollerContext>
  );
}
