import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { type BoundCure, boundsIn, type Conflict, type Cure, type Planning, type SplitChoice } from "../calc";

interface ConflictBarProps {
  conflict: Conflict;
  planning: Planning;
  choice: SplitChoice;
  onCure: (cure: Cure) => void;
}

const useStyles = makeStyles({
  cures: { flexWrap: "wrap", rowGap: "4px" },
  cure: { maxWidth: "100%" },
});

/** Why the plan is impossible, and single changes after which it is possible, one press each. */
export function ConflictBar({ conflict, planning, choice, onCure }: ConflictBarProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const nameOf = useCureName(planning, choice);
  const { kind, need, available, node, cures } = conflict;
  const unit = node === null ? "" : planning.units[planning.tree.units.indexOf(node)]!.name;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        {t("issue.planImpossible", { kind, need, available, short: need - available, unit })}
      </MessageBarBody>
      <MessageBarActions className={styles.cures}>
        {cures.map((cure) => (
          <Button key={`${cure.change} ${cure.to}`} className={styles.cure} size="small" onClick={() => onCure(cure)}>
            {cure.change === "total" ? t("pane.allocate.takeTotal", { total: cure.to }) : nameOf(cure)}
          </Button>
        ))}
      </MessageBarActions>
    </MessageBar>
  );
}

/** What a cure of bounds does, and to whom: one unit, all of a type, or so many units. */
function useCureName(planning: Planning, choice: SplitChoice): (cure: BoundCure) => string {
  const { t } = useTranslation();
  return ({ change, rows, to }) => {
    const place = new Map(planning.tree.units.map((unit, i) => [unit, i]));
    const places = rows.map((row) => place.get(row)!);
    const units = places.map((i) => planning.units[i]!);
    const bounds = boundsIn(planning, choice);
    const [first] = units;
    const isOneType = first!.type !== null && units.every(({ type }) => type === first!.type);
    const what =
      units.length === 1
        ? first!.name
        : isOneType
          ? t(`type.${first!.type!}`).toLocaleLowerCase()
          : t("split.cure.units", { count: units.length });
    if (places.every((i) => bounds[i]!.lock !== null)) return t("split.cure.unlock", { what });
    return t(`split.cure.${change === "min" && to === 0 ? "noMin" : change}`, { to, what });
  };
}
