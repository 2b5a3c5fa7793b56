import { useTranslation } from "react-i18next";
import { InvalidInputError, type AllocationChoice, type Outcome, type Proposal, type Unit } from "../calc";
import { ConflictBar } from "./ConflictBar";
import { Note } from "./Note";

interface ObstacleProps {
  outcome: Outcome<Proposal> | InvalidInputError;
  choice: AllocationChoice;
  units: readonly Unit[];
  onTotal: (total: number) => void;
}

/** What keeps the total from being split, with the way out; nothing where it can be. */
export function Obstacle({ outcome, choice, units, onTotal }: ObstacleProps) {
  const { t } = useTranslation();
  if (!(outcome instanceof InvalidInputError)) {
    return outcome.ok ? null : <ConflictBar conflict={outcome.conflict} units={units} onTotal={onTotal} />;
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
