import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { formatNumber } from "../locales";
import { percentOf } from "./percentOf";

interface PercentFieldProps {
  label: string;
  /** NaN where what is typed is none. */
  percent: number;
  /** What is wrong with it. */
  wrong: string | undefined;
  onType: (percent: number) => void;
}

const useStyles = makeStyles({
  field: { minWidth: 0 },
  input: { width: "100%", minWidth: 0, "> input": { minWidth: 0, width: "100%", textAlign: "right" } },
});

/** A percent, typed as planners write it. */
export function PercentField({ label, percent, wrong, onType }: PercentFieldProps) {
  const styles = useStyles();
  const [text, setText] = useState<string | null>(null);
  return (
    <Field
      className={styles.field}
      label={label}
      validationState={wrong === undefined ? "none" : "error"}
      validationMessage={wrong}
    >
      <Input
        className={styles.input}
        inputMode="decimal"
        value={text ?? formatNumber(percent)}
        onChange={(_, { value }) => {
          setText(value);
          onType(percentOf(value));
        }}
        onBlur={() => setText((now) => (Number.isNaN(percent) ? now : null))}
      />
    </Field>
  );
}
