import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DEFAULT_MIX, keyOf, type Planning, type Proposal, type Scenario } from "../calc";
import { mixText, sheetText } from "../locales";
import { CompareScenarios } from "./CompareScenarios";
import { usePlan } from "./plan";

interface ScenariosProps {
  planning: Planning;
  /** The split in view; null where none can be made. */
  proposal: Proposal | null;
  /** Those kept of the same year and kind. */
  scenarios: readonly Scenario[];
  onAdopt: (scenario: Scenario) => void;
}

const useStyles = makeStyles({
  section: { display: "grid", rowGap: "8px" },
  save: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", columnGap: "8px", alignItems: "end" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  kept: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto auto",
    columnGap: "4px",
    alignItems: "center",
    paddingBlock: "4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  about: { color: tokens.colorNeutralForeground3 },
  button: { minWidth: 0 },
});

/** Ways to split that are kept in the workbook by name: keep the one in view, adopt another, hold two beside each other. */
export function Scenarios({ planning, proposal, scenarios, onAdopt }: ScenariosProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { jobs, work, offer } = usePlan();
  const [name, setName] = useState("");
  const busy = work.step !== null;
  const wanted = name.trim();
  const replaces = scenarios.some((one) => keyOf(one.name) === keyOf(wanted));
  const sheet = sheetText().t("sheet.scenarios.name");
  const place = { sheet, cell: "A1" };

  const keep = () => {
    if (!proposal || wanted === "") return;
    const { choice, total } = proposal;
    offer(async (run) => {
      await jobs.keepScenario({ name: wanted, choice: { ...choice, total } }, run);
      return { sentence: t("split.scenario.kept", { name: wanted, sheet }), place };
    });
  };
  const drop = (kept: string) =>
    offer(async (run) => {
      await jobs.dropScenario(kept, run);
      return { sentence: t("split.scenario.dropped", { name: kept }), place: null };
    });

  return (
    <div className={styles.section}>
      {scenarios.length === 0 && <Text size={200}>{t("split.scenario.none")}</Text>}
      <div className={styles.save}>
        <Field label={t("split.scenario.name")} hint={replaces ? t("split.scenario.replaces") : undefined}>
          <Input value={name} maxLength={60} onChange={(_, { value }) => setName(value)} />
        </Field>
        <Button disabledFocusable={busy || !proposal || wanted === ""} onClick={keep}>
          {t("split.scenario.keep")}
        </Button>
      </div>
      {scenarios.length > 0 && (
        <ul className={styles.list} aria-label={t("split.scenario.list")}>
          {scenarios.map((scenario) => (
            <li key={scenario.name} className={styles.kept}>
              <div>
                <Text block>{scenario.name}</Text>
                <Text block size={200} className={styles.about}>
                  {t("split.scenario.about", {
                    total: scenario.choice.total ?? planning.given ?? 0,
                    method: t(`method.${scenario.choice.method}.name`),
                    bases: mixText(scenario.choice.mix ?? DEFAULT_MIX),
                  })}
                </Text>
              </div>
              <Button
                className={styles.button}
                size="small"
                aria-label={t("split.scenario.adoptOne", { name: scenario.name })}
                onClick={() => onAdopt(scenario)}
              >
                {t("split.scenario.adopt")}
              </Button>
              <Button
                className={styles.button}
                size="small"
                appearance="subtle"
                disabledFocusable={busy}
                aria-label={t("split.scenario.dropOne", { name: scenario.name })}
                onClick={() => drop(scenario.name)}
              >
                {t("split.scenario.drop")}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {scenarios.length > 0 && <CompareScenarios planning={planning} now={proposal} scenarios={scenarios} />}
    </div>
  );
}
