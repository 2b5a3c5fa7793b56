import { useTranslation } from "react-i18next";
import { type AllocationChoice, type Cure, InvalidInputError, type Unit } from "../calc";
import { ConflictBar } from "./ConflictBar";
import { Note } from "./Note";
import type { Split } from "./useSplit";

interface ObstacleProps extends Split {
  choice: AllocationChoice;
  units: readonly Unit[];
  onCure: (cure: Cure) => void;
}

/** What keeps the total from being split, with the way out; nothing where it can be. */
export function Obstacle({ planning, outcome, choice, units, onCure }: ObstacleProps) {
  const { t } = useTranslation();
  if (!(outcome instanceof InvalidInputError)) {
    return outcome.ok ? null : (
      <ConflictBar conflict={outcome.conflict} planning={planning} choice={choice} onCure={onCure} />
    );
  }
  const { field, index } = outcome;
  if (field === "total") {
    // A typed total that is no number is told at its field.
    return choice.total === null ? (
      <Note sentence={t("issue.noTotal", { year: choice.year, kind: choice.kind })} />
    ) : null;
  }
  const unit = index === undefined ? "" : (units[index]?.name ?? "");
  return <Note sentence={t("pane.allocate.refused", { field, unit })} />;
}
