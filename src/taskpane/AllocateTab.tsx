import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import { useTranslation } from "react-i18next";
import {
  type AllocationChoice,
  bandOf,
  type InvalidInputError,
  membersOf,
  milestoneOf,
  type Outcome,
  type PlanKey,
  type Proposal,
  propose,
  totalOf,
} from "../calc";
import type { PlanBook } from "../jobs";
import { formatPercent, sheetText } from "../locales";
import { NoPlan } from "./NoPlan";
import { Obstacle } from "./Obstacle";
import { Panel } from "./Panel";
import { usePlan } from "./plan";
import { PlanPicker } from "./PlanPicker";
import { ProposalList } from "./ProposalList";
import { orRefusal } from "./refusal";
import { SplitFields } from "./SplitFields";
import { isStanding } from "./standing";
import { TotalField } from "./TotalField";
import { useChosenPlan } from "./useChosenPlan";

interface AllocateTabProps {
  chosen: Partial<AllocationChoice>;
  onChoose: (chosen: Partial<AllocationChoice>) => void;
  toData: () => void;
}

const useStyles = makeStyles({
  hint: { width: "100%", color: tokens.colorNeutralForeground3 },
});

/** Who gets how many, and why? */
export function AllocateTab(props: AllocateTabProps) {
  const { book } = usePlan();
  const { plans, plan } = useChosenPlan(props.chosen);
  if (!book || book.units.length === 0) return <NoPlan toData={props.toData} />;
  const { total = null, method = "webster", basis = "members" } = props.chosen;
  const choice = { ...plan, total, method, basis };
  return <Allocation {...props} book={book} plans={plans} choice={choice} />;
}

interface AllocationProps extends AllocateTabProps {
  book: PlanBook;
  plans: readonly PlanKey[];
  choice: AllocationChoice;
}

function Allocation({ book, plans, choice, chosen, onChoose }: AllocationProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { jobs, work, offer } = usePlan();
  const { year, kind } = choice;
  const fromSheet = useMemo(() => totalOf(book.units, book.targets, { year, kind }), [book, year, kind]);
  const total = choice.total ?? fromSheet;
  const outcome = useProposal(book, choice);
  const proposal = "ok" in outcome && outcome.ok ? outcome.value : null;
  const standing = proposal !== null && isStanding(book.proposal, proposal);
  const targets = book.found.find(({ part }) => part === "targets");
  const busy = work.step !== null;
  const choose = (more: Partial<AllocationChoice>) => onChoose({ ...chosen, ...more });

  const write = () =>
    offer(async (run) => {
      const written = await jobs.allocate(choice, run);
      if (!written.ok) return null;
      const sheet = sheetText().t("sheet.proposal.name");
      const sentence = t("pane.allocate.written", { count: written.value.rows.length, sheet });
      return { sentence, place: { sheet, cell: "A1" } };
    });
  const assign = () =>
    offer(async (run) => {
      const { assigned } = await jobs.assign(run);
      return { sentence: t("pane.allocate.assigned", { count: assigned }), place: targets ?? null };
    });

  return (
    <Panel
      actions={
        <>
          {proposal && !standing && (
            <Text size={200} className={styles.hint}>
              {t("pane.allocate.writeFirst")}
            </Text>
          )}
          <Button appearance="primary" disabledFocusable={busy || !proposal} onClick={write}>
            {t("pane.allocate.write")}
          </Button>
          <Button disabledFocusable={busy || !standing} onClick={assign}>
            {t("pane.allocate.assign")}
          </Button>
        </>
      }
    >
      <PlanPicker plans={plans} plan={choice} onPick={(plan) => choose({ ...plan, total: null })} />
      <TotalField
        key={`${choice.year} ${choice.kind}`}
        fromSheet={fromSheet}
        typed={choice.total}
        hint={useBand(book, total, choice.kind)}
        onType={(typed) => choose({ total: typed })}
      />
      <SplitFields method={choice.method} basis={choice.basis} onChoose={choose} />
      <div aria-live="polite">
        <Obstacle outcome={outcome} choice={choice} units={book.units} onTotal={(cured) => choose({ total: cured })} />
      </div>
      {proposal && <ProposalList proposal={proposal} />}
    </Panel>
  );
}

/** The split as it would be written, worked out while the planner types; or the number that none can be made of. */
function useProposal(book: PlanBook, choice: AllocationChoice): Outcome<Proposal> | InvalidInputError {
  const { year, kind, method, basis } = choice;
  const total = useDeferredValue(choice.total);
  return useMemo(
    () => orRefusal(() => propose(book.units, book.targets, { year, kind, total, method, basis })),
    [book, year, kind, total, method, basis],
  );
}

/** "3,73 % đảng viên (3–4 %: 310–412)"; null where there are no members to compare with. */
function useBand(book: PlanBook, total: number | null, kind: string): string | null {
  const { t } = useTranslation();
  const members = useMemo(() => membersOf(book.units), [book]);
  if (total === null || Number.isNaN(total) || members === 0) return null;
  const { bandLow, bandHigh } = book.settings;
  const { share, low, high } = bandOf(total, members, book.settings);
  const percent = formatPercent(share, 2);
  return t(`pane.allocate.${milestoneOf(kind) === "admitted" ? "band" : "share"}`, {
    share: percent,
    least: bandLow,
    most: bandHigh,
    low,
    high,
  });
}
