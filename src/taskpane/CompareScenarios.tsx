import { Field, makeStyles, Select, Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import {
  compareProposals,
  type ComparedUnit,
  InvalidInputError,
  type Planning,
  type Proposal,
  type Scenario,
  split,
} from "../calc";
import { formatPeople } from "../locales";
import { orRefusal } from "./refusal";
import { UnitList, type UnitColumn } from "./UnitList";
import { UnitName } from "./UnitName";

interface CompareScenariosProps {
  planning: Planning;
  /** The split in view; null where none can be made. */
  now: Proposal | null;
  scenarios: readonly Scenario[];
}

/** The value of the choice that is the split in view. */
const NOW = "";

const useStyles = makeStyles({
  sides: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", columnGap: "8px" },
  select: { minWidth: 0 },
});

type DifferentUnit = ComparedUnit & Pick<ComparedUnit["row"], "unit" | "level" | "isBranch">;

/** Two scenarios, or one and the split in view, side by side: the units whose quotas differ. */
export function CompareScenarios({ planning, now, scenarios }: CompareScenariosProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const [sides, setSides] = useState<readonly [string, string]>([NOW, scenarios[0]!.name]);
  const known = sides.map((side) => (side === NOW || scenarios.some(({ name }) => name === side) ? side : NOW));
  const [left, right] = useProposals(known, { planning, now, scenarios });
  const different = useMemo(() => (left && right ? differencesOf(left, right) : null), [left, right]);

  const columns: UnitColumn<DifferentUnit>[] = [
    {
      title: t("pane.list.unit"),
      width: "minmax(0, 1fr)",
      cell: ({ unit }) => <UnitName name={unit.name} note={null} />,
    },
    ...([0, 1] as const).map((side) => ({
      title: t(side === 0 ? "split.scenario.left" : "split.scenario.right"),
      width: "60px",
      figure: true,
      cell: ({ quotas }: DifferentUnit) => (quotas[side] === null ? "–" : formatPeople(quotas[side])),
    })),
    { title: t("split.scenario.difference"), width: "36px", figure: true, cell: ({ quotas }) => signed(quotas) },
  ];
  const select = (side: 0 | 1) => (
    <Field label={t(side === 0 ? "split.scenario.left" : "split.scenario.right")}>
      <Select
        className={styles.select}
        value={known[side]}
        onChange={(_, { value }) => setSides(side === 0 ? [value, known[1]!] : [known[0]!, value])}
      >
        <option value={NOW}>{t("split.scenario.now")}</option>
        {scenarios.map(({ name }) => (
          <option key={name}>{name}</option>
        ))}
      </Select>
    </Field>
  );

  return (
    <>
      <div role="group" aria-label={t("split.scenario.compare")} className={styles.sides}>
        {select(0)}
        {select(1)}
      </div>
      <Text role="status" size={200}>
        {different === null
          ? t("split.scenario.impossible")
          : different.rows.length === 0
            ? t("split.scenario.same")
            : t("split.scenario.differ", { count: different.branches, moved: different.moved })}
      </Text>
      {different && different.rows.length > 0 && (
        <UnitList
          label={t("split.scenario.differences")}
          rows={different.rows}
          columns={columns}
          empty=""
          tree={false}
        />
      )}
    </>
  );
}

/** The split of each side with the present figures; null where it cannot be made. */
function useProposals(
  sides: readonly string[],
  { planning, now, scenarios }: CompareScenariosProps,
): (Proposal | null)[] {
  const splits = useMemo(
    () =>
      new Map(
        scenarios.map(({ name, choice }) => {
          const outcome = orRefusal(() => split(planning, choice));
          return [name, outcome instanceof InvalidInputError || !outcome.ok ? null : outcome.value];
        }),
      ),
    [planning, scenarios],
  );
  return sides.map((side) => (side === NOW ? now : (splits.get(side) ?? null)));
}

function differencesOf(left: Proposal, right: Proposal) {
  const rows = compareProposals(left, right)
    .filter(({ quotas: [a, b] }) => a !== b)
    .map((unit): DifferentUnit => ({
      ...unit,
      unit: unit.row.unit,
      level: unit.row.level,
      isBranch: unit.row.isBranch,
    }));
  const branches = rows.filter(({ isBranch }) => isBranch);
  const more = branches.reduce((sum, { quotas: [a, b] }) => sum + Math.max(0, (b ?? 0) - (a ?? 0)), 0);
  const fewer = branches.reduce((sum, { quotas: [a, b] }) => sum + Math.max(0, (a ?? 0) - (b ?? 0)), 0);
  return { rows, branches: branches.length, moved: Math.max(more, fewer) };
}

function signed([a, b]: ComparedUnit["quotas"]): string {
  const difference = (b ?? 0) - (a ?? 0);
  return difference > 0 ? `+${formatPeople(difference)}` : formatPeople(difference);
}
