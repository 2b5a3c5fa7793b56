import { useTranslation } from "react-i18next";
import { dayWithin, InvalidInputError, type MeasureChoice, type PlanKey } from "../calc";
import type { PlanBook } from "../jobs";
import { DayField } from "./DayField";
import { FigureBar } from "./FigureBar";
import { KeepingSwitches } from "./KeepingSwitches";
import { MeasuredList } from "./MeasuredList";
import { MonthChart } from "./MonthChart";
import { NoPlan } from "./NoPlan";
import { NoRegister } from "./NoRegister";
import { Note } from "./Note";
import { Panel } from "./Panel";
import { usePlan } from "./plan";
import { PlanPicker } from "./PlanPicker";
import { ProgressButtons } from "./ProgressButtons";
import { ProgressSections } from "./ProgressSections";
import { useChosenPlan } from "./useChosenPlan";
import { useSummary } from "./useSummary";

interface ProgressTabProps {
  chosen: Partial<MeasureChoice>;
  onChoose: (chosen: Partial<MeasureChoice>) => void;
  toData: () => void;
}

/** How far are we, and who do I call? */
export function ProgressTab(props: ProgressTabProps) {
  const { book, today } = usePlan();
  const { plans, plan } = useChosenPlan(props.chosen);
  if (!book || book.units.length === 0) return <NoPlan toData={props.toData} />;
  const choice = { ...plan, asOf: props.chosen.asOf ?? dayWithin(plan.year, today) };
  return <Progress {...props} book={book} plans={plans} choice={choice} />;
}

interface ProgressProps extends ProgressTabProps {
  book: PlanBook;
  plans: readonly PlanKey[];
  choice: MeasureChoice;
}

function Progress({ book, plans, choice, onChoose, toData }: ProgressProps) {
  const { t } = useTranslation();
  const { year, kind, asOf } = choice;
  const { summary, read, stale } = useSummary(book, choice);

  const isUnlisted = !book.found.some(({ part }) => part === "register");
  const refusalOf = ({ field, index }: InvalidInputError) =>
    field === "kind"
      ? t("issue.unknownKind", { kind })
      : t("pane.progress.refused", { field, unit: index === undefined ? "" : (book.units[index]?.name ?? "") });

  return (
    <Panel actions={<ProgressButtons choice={choice} refused={summary instanceof InvalidInputError} />}>
      <PlanPicker plans={plans} plan={choice} onPick={(plan) => onChoose({ ...plan, asOf: undefined })} />
      <DayField year={year} day={asOf} onPick={(day) => onChoose({ ...choice, asOf: day })} />
      <KeepingSwitches />
      {isUnlisted && <NoRegister toData={toData} />}
      {summary instanceof InvalidInputError ? (
        <Note sentence={refusalOf(summary)} />
      ) : (
        <>
          <FigureBar measured={summary.measured} stale={stale} />
          <MonthChart measured={summary.measured} />
        </>
      )}
      <ProgressSections book={book} summary={summary instanceof InvalidInputError ? null : summary} />
      {!(summary instanceof InvalidInputError) && <MeasuredList book={read} measured={summary.measured} />}
    </Panel>
  );
}
