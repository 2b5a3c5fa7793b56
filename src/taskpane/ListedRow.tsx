import { mergeClasses } from "@fluentui/react-components";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import type { Person } from "../calc";
import { formatDay } from "../locales";
import { indentOf, useRowStyles } from "./progressRow";
import { ToRow } from "./ToRow";
import type { ListedPerson } from "./unitPeople";
import { UnitName } from "./UnitName";

interface ListedRowProps {
  at: number;
  active: boolean;
  level: number;
  listed: ListedPerson;
  onShow: (person: Person) => void;
}

/** A person of the unit above: the name, the day that counts, and the way to the row in the register. */
export const ListedRow = memo(function ListedRow({ at, active, level, listed, onShow }: ListedRowProps) {
  const styles = useRowStyles();
  const { t } = useTranslation();
  const { person, state, day } = listed;
  const name = person.name ?? t("progress.row.noName");
  return (
    <div role="row" aria-rowindex={at + 2} className={styles.row} style={{ paddingLeft: indentOf(level) + 18 }}>
      <div role="rowheader" className={styles.cell}>
        <UnitName name={name} note={t(`progress.row.${state}`)} />
      </div>
      <div role="gridcell" className={styles.figure}>
        {formatDay(day)}
      </div>
      <ToRow at={at} active={active} name={name} onPress={() => onShow(person)} />
    </div>
  );
});

/** In place of the people of a unit that has none. */
export function NobodyRow({ at, level }: { at: number; level: number }) {
  const styles = useRowStyles();
  const { t } = useTranslation();
  return (
    <div role="row" aria-rowindex={at + 2} className={mergeClasses(styles.row, styles.quiet)}>
      <div role="gridcell" className={styles.cell} style={{ paddingLeft: indentOf(level) + 18 }}>
        {t("progress.row.nobody")}
      </div>
    </div>
  );
}
