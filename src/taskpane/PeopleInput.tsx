import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useState } from "react";
import { formatPeople } from "../locales";
import { peopleOf } from "./peopleOf";

interface PeopleInputProps {
  label: string;
  /** Null shows an empty field. */
  people: number | null;
  /** Called with every whole number of people, and with null once it is emptied; never with anything else. */
  onType: (people: number | null) => void;
  /** Something beyond the number itself is wrong. */
  wrong?: boolean;
  strong?: boolean;
  className?: string;
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** Plain, as a list draws thirty of them at every key. */
const useStyles = makeStyles({
  input: {
    width: "100%",
    minWidth: 0,
    height: "28px",
    boxSizing: "border-box",
    padding: "0 6px",
    font: "inherit",
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { border: `1px solid ${tokens.colorNeutralStroke1Hover}` },
    ":focus": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  wrong: { border: `1px solid ${tokens.colorPaletteRedBorder2}` },
});

/** A number of people to type. What is half typed stays until it is left; letters of an input method are no numbers yet. */
export function PeopleInput({ label, people, onType, wrong, strong, className, onKeyDown }: PeopleInputProps) {
  const styles = useStyles();
  const [text, setText] = useState<string | null>(null);
  const isWrong = wrong === true || (text !== null && text.trim() !== "" && Number.isNaN(peopleOf(text)));
  return (
    <input
      className={mergeClasses(styles.input, strong && styles.strong, isWrong && styles.wrong, className)}
      aria-label={label}
      aria-invalid={isWrong || undefined}
      inputMode="numeric"
      autoComplete="off"
      value={text ?? (people === null ? "" : formatPeople(people))}
      onChange={({ target: { value } }) => {
        setText(value);
        const typed = value.trim() === "" ? null : peopleOf(value);
        if (typed === null || !Number.isNaN(typed)) onType(typed);
      }}
      onFocus={({ target }) => target.select()}
      onBlur={() => setText(null)}
      onKeyDown={onKeyDown}
    />
  );
}
