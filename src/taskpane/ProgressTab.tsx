import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { dayWithin, InvalidInputError, measure, type MeasureChoice, type PlanKey } from "../calc";
import type { PlanBook } from "../jobs";
import { formatDay, sheetText } from "../locales";
import { DayField } from "./DayField";
import { FigureBar } from "./FigureBar";
import { MeasuredList } from "./MeasuredList";
import { NoPlan } from "./NoPlan";
import { Note } from "./Note";
import { Panel } from "./Panel";
import { usePlan } from "./plan";
import { PlanPicker } from "./PlanPicker";
import { orRefusal } from "./refusal";
import { useChosenPlan } from "./useChosenPlan";

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

function Progress({ book, plans, choice, onChoose }: ProgressProps) {
  const { t } = useTranslation();
  const { jobs, work, offer } = usePlan();
  const { year, kind, asOf } = choice;
  const measured = useMemo(() => orRefusal(() => measure(book, { year, kind, asOf })), [book, year, kind, asOf]);

  const refusalOf = ({ field, index }: InvalidInputError) =>
    field === "kind"
      ? t("issue.unknownKind", { kind })
      : t("pane.progress.refused", { field, unit: index === undefined ? "" : (book.units[index]?.name ?? "") });
  const refresh = () =>
    offer(async (run) => {
      const { choice: written } = await jobs.refresh(choice, run);
      const sheet = sheetText().t("sheet.progress.name");
      const sentence = t("pane.progress.written", { sheet, day: formatDay(written.asOf) });
      return { sentence, place: { sheet, cell: "A1" } };
    });

  return (
    <Panel
      actions={
        <Button
          appearance="primary"
          disabledFocusable={work.step !== null || measured instanceof InvalidInputError}
          onClick={refresh}
        >
          {t("pane.progress.refresh")}
        </Button>
      }
    >
      <PlanPicker plans={plans} plan={choice} onPick={(plan) => onChoose({ ...plan, asOf: undefined })} />
      <DayField year={year} day={asOf} onPick={(day) => onChoose({ ...choice, asOf: day })} />
      {measured instanceof InvalidInputError ? (
        <Note sentence={refusalOf(measured)} />
      ) : (
        <>
          <FigureBar measured={measured} />
          <MeasuredList measured={measured} />
        </>
      )}
    </Panel>
  );
}
