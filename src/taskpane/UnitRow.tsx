import { mergeClasses, Text } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { memo } from "react";
import type { MeasuredRow, Settings } from "../calc";
import { formatAttainment, formatPeople, formatTarget } from "../locales";
import { indentOf, useRowStyles } from "./progressRow";
import { RowButton } from "./RowButton";
import { StandingNote } from "./StandingNote";
import { ToRow } from "./ToRow";
import { UnitName } from "./UnitName";

interface UnitRowProps {
  at: number;
  active: boolean;
  row: MeasuredRow;
  settings: Settings;
  tree: boolean;
  open: boolean;
  followed: boolean;
  onOpen: (unit: string) => void;
  onShow: (unit: string) => void;
}

/** A unit with what it has of what it owes; a branch opens to its people. */
export const UnitRow = memo(function UnitRow(props: UnitRowProps) {
  const { at, active, row, settings, tree, open, followed, onOpen, onShow } = props;
  const styles = useRowStyles();
  const { id, name } = row.unit;
  const label = <UnitName name={name} note={<StandingNote row={row} />} />;
  return (
    <div
      role="row"
      aria-rowindex={at + 2}
      aria-current={followed ? "true" : undefined}
      className={mergeClasses(styles.row, tree && !row.isBranch && styles.committee, followed && styles.followed)}
      style={{ paddingLeft: indentOf(tree ? row.level : 0) }}
    >
      <div role="rowheader" className={styles.cell}>
        {row.isBranch ? (
          <RowButton row={at} control={0} active={active} wide expanded={open} onPress={() => onOpen(id)}>
            <span className={styles.named}>
              {open ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}
              <span className={styles.cell}>{label}</span>
            </span>
          </RowButton>
        ) : (
          label
        )}
      </div>
      <div role="gridcell" className={styles.figure}>
        {formatPeople(row.actual)}/{formatTarget(row.quota, row.most)}
        <Text block align="end" size={200} className={styles.quiet}>
          {formatAttainment(row, settings)}
        </Text>
      </div>
      <ToRow at={at} active={active} name={name} onPress={() => onShow(id)} />
    </div>
  );
});
