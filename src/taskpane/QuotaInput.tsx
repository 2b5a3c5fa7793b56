import type { KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import type { ProposalRow } from "../calc";
import { PeopleInput } from "./PeopleInput";

interface QuotaInputProps {
  row: ProposalRow;
  /** A number locks the unit at it; null frees it. */
  onType: (people: number | null) => void;
}

/** A unit's quota to type over; Enter and the arrows go to the quota above or below, as in a sheet. */
export function QuotaInput({ row, onType }: QuotaInputProps) {
  const { t } = useTranslation();
  return (
    <PeopleInput
      label={t("split.quotaOf", { unit: row.unit.name })}
      people={row.quota}
      strong={row.lock !== null}
      onType={onType}
      onKeyDown={goToNext}
    />
  );
}

/** While an input method composes, its keys are its own. */
function goToNext(event: KeyboardEvent<HTMLInputElement>): void {
  const { key, currentTarget, nativeEvent } = event;
  const step =
    key === "ArrowUp" || (key === "Enter" && event.shiftKey) ? -1 : key === "ArrowDown" || key === "Enter" ? 1 : 0;
  if (step === 0 || nativeEvent.isComposing) return;
  event.preventDefault();
  const inputs = [...(currentTarget.closest("[role=table]")?.querySelectorAll("input") ?? [])];
  inputs[inputs.indexOf(currentTarget) + step]?.focus();
}
