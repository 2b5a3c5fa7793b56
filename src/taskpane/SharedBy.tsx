import { makeStyles, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { ProposalRow } from "../calc";
import { boundsText, formatDecimal } from "../locales";
import { UnitName } from "./UnitName";

const useStyles = makeStyles({
  why: {
    display: "block",
    width: "100%",
    padding: 0,
    border: "none",
    font: "inherit",
    textAlign: "left",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorBrandForegroundLink,
    backgroundColor: "transparent",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

interface SharedByProps {
  row: ProposalRow;
  onWhy: (row: ProposalRow) => void;
}

/** A unit's name over its exact share, its bounds and what decided its quota; pressing these asks why. */
export function SharedBy({ row, onWhy }: SharedByProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { unit, quota, share, decided, split, min, max } = row;
  if (split === null) return <UnitName name={unit.name} note={null} />;
  const bounds = boundsText({ min, max, lock: null });
  const notes = [formatDecimal(share, 3), bounds === "" ? null : bounds, t(`decision.${decided}`)];
  const told = notes.filter((note) => note !== null).join(" · ");
  return (
    <UnitName
      name={unit.name}
      note={
        <button
          type="button"
          className={styles.why}
          aria-label={`${told}. ${t("split.whyOf", { unit: unit.name, quota })}`}
          onClick={() => onWhy(row)}
        >
          {told}
        </button>
      }
    />
  );
}
