import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { ArrowResetRegular } from "@fluentui/react-icons";
import { useState } from "react";
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
  input: { width: "128px", fontVariantNumeric: "tabular-nums" },
});

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
