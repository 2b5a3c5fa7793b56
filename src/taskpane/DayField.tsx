import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { calendarOf, type Day } from "../calc";
import { formatDay, readDay } from "../locales";

interface DayFieldProps {
  year: number;
  day: Day;
  onPick: (day: Day) => void;
}

/**
 * The as-of date, within the plan's year, written as planners write it whatever the browser's own order is. A date half
 * typed stays in the field and changes nothing yet.
 */
export function DayField({ year, day, onPick }: DayFieldProps) {
  const { t } = useTranslation();
  const [text, setText] = useState<string | null>(null);
  const isMeant = (typed: Day | null): typed is Day => typed !== null && calendarOf(typed).year === year;
  const wrong = text !== null && !isMeant(readDay(text));
  const type = (written: string) => {
    setText(written);
    const typed = readDay(written);
    if (isMeant(typed)) onPick(typed);
  };
  return (
    <Field
      label={t("pane.progress.asOf")}
      validationState={wrong ? "error" : "none"}
      validationMessage={wrong ? t("pane.progress.notADay", { year }) : undefined}
    >
      <Input
        inputMode="numeric"
        value={text ?? formatDay(day)}
        onChange={(_, { value }) => type(value)}
        onBlur={() => setText((now) => (wrong ? now : null))}
      />
    </Field>
  );
}
