import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type Dispatch, type SetStateAction, useCallback, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import {
  type AllocationChoice,
  bandOf,
  type Cure,
  curedBounds,
  keyOf,
  membersOf,
  milestoneOf,
  type OwnBounds,
  type PlanKey,
  type ProposalRow,
} from "../calc";
import type { PlanBook } from "../jobs";
import { formatPercent, sheetText } from "../locales";
import { MethodField } from "./MethodField";
import { isCrossedNorm } from "./NormFields";
import { NoPlan } from "./NoPlan";
import { Obstacle } from "./Obstacle";
import { Panel } from "./Panel";
import { usePlan } from "./plan";
import { PlanPicker } from "./PlanPicker";
import { ProposalList } from "./ProposalList";
import { SplitSections } from "./SplitSections";
import { isStanding } from "./standing";
import { TotalField } from "./TotalField";
import { useChosenPlan } from "./useChosenPlan";
import { useSplit } from "./useSplit";
import { WhyBar } from "./WhyBar";

interface AllocateTabProps {
  chosen: Partial<AllocationChoice>;
  onChoose: Dispatch<SetStateAction<Partial<AllocationChoice>>>;
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
  return <Allocation {...props} book={book} plans={plans} plan={plan} />;
}

interface AllocationProps extends AllocateTabProps {
  book: PlanBook;
  plans: readonly PlanKey[];
  plan: PlanKey;
}

function Allocation({ book, plans, plan, chosen, onChoose }: AllocationProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { jobs, work, offer } = usePlan();
  const [asked, setAsked] = useState<string | null>(null);
  const choice = useChoice(plan, chosen);
  const { planning, outcome } = useSplit(book, choice);
  const fromSheet = planning.given;
  const total = choice.total ?? fromSheet;
  const proposal = "ok" in outcome && outcome.ok ? outcome.value : null;
  const standing = proposal !== null && isStanding(book.proposal, proposal);
  const targets = book.found.find(({ part }) => part === "targets");
  const scenarios = useMemo(
    () => book.scenarios.filter(({ choice: of }) => of.year === plan.year && keyOf(of.kind) === keyOf(plan.kind)),
    [book, plan],
  );
  const busy = work.step !== null;
  const choose = useCallback((more: Partial<AllocationChoice>) => onChoose((now) => ({ ...now, ...more })), [onChoose]);
  const setOwn = useCallback(
    (change: (own: OwnBounds) => OwnBounds) => onChoose((now) => ({ ...now, own: change(now.own ?? NO_OWN) })),
    [onChoose],
  );
  const cure = (one: Cure) =>
    choose(one.change === "total" ? { total: one.to } : { own: curedBounds(planning, choice, one) });
  const askWhy = useCallback(({ unit }: ProposalRow) => setAsked(unit.id), []);

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
      note={proposal && asked !== null && <WhyBar proposal={proposal} unit={asked} onClose={() => setAsked(null)} />}
    >
      <PlanPicker
        plans={plans}
        plan={choice}
        onPick={(picked) => onChoose(({ method, mix, norms }) => ({ ...defined({ method, mix, norms }), ...picked }))}
      />
      <TotalField
        key={`${choice.year} ${choice.kind}`}
        fromSheet={fromSheet}
        typed={choice.total}
        hint={useBand(book, total, choice.kind)}
        onType={(typed) => choose({ total: typed })}
      />
      <MethodField method={choice.method} onChoose={choose} />
      <SplitSections
        planning={planning}
        proposal={proposal}
        scenarios={scenarios}
        mix={chosen.mix}
        norms={chosen.norms}
        onChoose={choose}
      />
      <div aria-live="polite">
        <Obstacle planning={planning} outcome={outcome} choice={choice} units={book.units} onCure={cure} />
      </div>
      {proposal && <ProposalList proposal={proposal} planning={planning} onOwn={setOwn} onWhy={askWhy} />}
    </Panel>
  );
}

const NO_OWN: OwnBounds = new Map();

/** The choice as it is split and written: what was not chosen is left out, and so is a norm that crosses itself. */
function useChoice({ year, kind }: PlanKey, chosen: Partial<AllocationChoice>): AllocationChoice {
  const { total = null, method = "webster", mix, norms, own } = chosen;
  return useMemo(() => {
    const sound = norms?.filter((norm) => !isCrossedNorm(norm));
    const more = { mix, norms: sound?.length ? sound : undefined, own: own?.size ? own : undefined };
    return { year, kind, total, method, ...defined(more) };
  }, [year, kind, total, method, mix, norms, own]);
}

function defined<T extends object>(values: T): { [Key in keyof T]?: NonNullable<T[Key]> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as ReturnType<
    typeof defined<T>
  >;
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
