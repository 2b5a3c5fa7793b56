import { Field, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular, DismissCircleRegular, InfoRegular } from "@fluentui/react-icons";
import { useDeferredValue, useId, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Finding, findingsOf } from "../locales";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalS },
  finding: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", columnGap: tokens.spacingHorizontalXS },
  sentence: { overflowWrap: "anywhere" },
});

const ICONS = { right: CheckmarkCircleRegular, wrong: DismissCircleRegular, implied: InfoRegular } as const;

/** Kiểm câu chữ: says what the figures of a pasted sentence imply, as it is typed. */
export function TruthCheck() {
  const styles = useStyles();
  const { t, i18n } = useTranslation();
  const [pasted, setPasted] = useState("");
  const read = useDeferredValue(pasted);
  // The sentences follow the language of the pane.
  const findings = useMemo(() => findingsOf(read), [read, i18n.language]);
  const label = useId();

  return (
    <section aria-labelledby={label}>
      <Field label={{ id: label, children: t("truth.label") }} hint={t("truth.hint")}>
        <Textarea value={pasted} resize="vertical" rows={4} onChange={(_, { value }) => setPasted(value)} />
      </Field>
      <div role="status">
        {read.trim() !== "" && findings.length === 0 && <Text block>{t("truth.nothingToCheck")}</Text>}
        {findings.length > 0 && (
          <ul className={styles.list} aria-label={t("truth.findings")}>
            {findings.map((finding, index) => (
              <FoundItem key={index} finding={finding} />
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

function FoundItem({ finding: { verdict, sentence } }: { finding: Finding }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const Icon = ICONS[verdict];
  return (
    <li className={styles.finding}>
      <Icon aria-hidden fontSize={20} />
      <Text className={styles.sentence}>
        <Text weight="semibold">{t(`truth.verdict.${verdict}`)}: </Text>
        {sentence}
      </Text>
    </li>
  );
}
