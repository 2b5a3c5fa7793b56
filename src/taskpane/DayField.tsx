import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { dayOf, dayOfIso, isoOf, type Day } from "../calc";

interface DayFieldProps {
  year: number;
  day: Day;
  onPick: (day: Day) => void;
}

/** The as-of date, within the plan's year. A date half typed stays in the field and changes nothing yet. */
export function DayField({ year, day, onPick }: DayFieldProps) {
  const { t } = useTranslation();
  const [text, setText] = useState<string | null>(null);
  const first = dayOf(year, 1, 1)!;
  const last = dayOf(year, 12, 31)!;
  const type = (iso: string) => {
    setText(iso);
    const typed = dayOfIso(iso);
    if (typed !== null && typed >= first && typed <= last) onPick(typed);
  };
  return (
    <Field label={t("pane.progress.asOf")}>
      <Input
        type="date"
        value={text ?? isoOf(day)}
        min={isoOf(first)}
        max={isoOf(last)}
        onChange={(_, { value }) => type(value)}
        onBlur={() => setText(null)}
      />
    </Field>
  );
}
