import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowResetRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { formatPeople } from "../locales";
import { peopleOf } from "./peopleOf";

interface TotalFieldProps {
  /** What the workbook gives; null without one. */
  fromSheet: number | null;
  /** What the planner typed; null where the workbook's total stands, NaN where it is no number of people. */
  typed: number | null;
  hint: string | null;
  onType: (total: number | null) => void;
}

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "112px minmax(0, 1fr)", columnGap: "12px", alignItems: "center" },
  input: { minWidth: 0, "> input": { minWidth: 0, width: "100%" }, fontVariantNumeric: "tabular-nums" },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** The total to split: the workbook's, until another is typed. */
export function TotalField({ fromSheet, typed, hint, onType }: TotalFieldProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const hintId = useId();
  const [text, setText] = useState<string | null>(null);
  const total = typed ?? fromSheet;
  const wrong = typed !== null && Number.isNaN(typed);
  const reset = () => {
    setText(null);
    onType(null);
  };

  return (
    <Field
      label={t("pane.allocate.total")}
      validationState={wrong ? "error" : "none"}
      validationMessage={wrong ? t("pane.allocate.notPeople") : undefined}
    >
      {(control) => (
        <div className={styles.row}>
          <Input
            {...control}
            className={styles.input}
            inputMode="numeric"
            aria-describedby={[control["aria-describedby"], hint === null ? undefined : hintId].join(" ").trim()}
            value={text ?? (total === null || wrong ? "" : formatPeople(total))}
            placeholder={fromSheet === null ? undefined : formatPeople(fromSheet)}
            onChange={(_, { value }) => {
              setText(value);
              onType(value.trim() === "" ? null : peopleOf(value));
            }}
            onBlur={() => setText((now) => (wrong ? now : null))}
            contentAfter={
              typed !== null && fromSheet !== null ? (
                <Button
                  appearance="transparent"
                  size="small"
                  icon={<ArrowResetRegular />}
                  aria-label={t("pane.allocate.resetTotal", { total: fromSheet })}
                  onClick={reset}
                />
              ) : undefined
            }
          />
          {!wrong && hint !== null && (
            <Text id={hintId} size={200} className={styles.hint}>
              {hint}
            </Text>
          )}
        </div>
      )}
    </Field>
  );
}
