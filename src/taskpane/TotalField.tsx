import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { ArrowResetRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatPeople } from "../locales";

interface TotalFieldProps {
  /** What the workbook gives; null without one. */
  fromSheet: number | null;
  /** What the planner typed; null where the workbook's total stands, NaN where it is no number of people. */
  typed: number | null;
  hint: string | null;
  onType: (total: number | null) => void;
}

const useStyles = makeStyles({
  input: { width: "128px", fontVariantNumeric: "tabular-nums" },
});

/** People from what is typed, marks between thousands left out; NaN where it is no whole number of people, as in 1,5. */
export function peopleOf(typed: string): number {
  const text = typed.trim();
  const digits = /^\d{1,3}([\s.,]\d{3})+$/.test(text) ? text.replace(/\D/g, "") : text;
  return /^\d{1,9}$/.test(digits) ? Number(digits) : NaN;
}

/** The total to split: the workbook's, until another is typed. */
export function TotalField({ fromSheet, typed, hint, onType }: TotalFieldProps) {
  const styles = useStyles();
  const { t } = useTranslation();
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
      hint={wrong ? undefined : (hint ?? undefined)}
      validationState={wrong ? "error" : "none"}
      validationMessage={wrong ? t("pane.allocate.notPeople") : undefined}
    >
      <Input
        className={styles.input}
        inputMode="numeric"
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
    </Field>
  );
}
