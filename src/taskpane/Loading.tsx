import { makeStyles } from "@fluentui/react-components";
import { ComingLines } from "./ComingLines";
import type { TabName } from "./tabs";

const useStyles = makeStyles({
  main: { flex: "1 1 0", minHeight: 0, padding: "12px" },
});

/** The shape of what comes, while the work itself is on its way. */
export function Loading({ tab }: { tab: TabName }) {
  const styles = useStyles();
  return (
    <main className={styles.main}>
      <div role="tabpanel" id="panel" aria-busy aria-labelledby={`tab-${tab}`}>
        <ComingLines />
      </div>
    </main>
  );
}
