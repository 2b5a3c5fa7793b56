import { ArrowEnterLeftRegular } from "@fluentui/react-icons";
import { useTranslation } from "react-i18next";
import { useRowStyles } from "./progressRow";
import { RowButton } from "./RowButton";

interface ToRowProps {
  at: number;
  active: boolean;
  /** Whose row it is. */
  name: string;
  onPress: () => void;
}

/** The last cell of a line: the way to the row of the workbook that it tells of. */
export function ToRow({ at, active, name, onPress }: ToRowProps) {
  const styles = useRowStyles();
  const { t } = useTranslation();
  return (
    <div role="gridcell" className={styles.to}>
      <RowButton row={at} control={1} active={active} name={t("progress.row.toRow", { name })} onPress={onPress}>
        <ArrowEnterLeftRegular aria-hidden />
      </RowButton>
    </div>
  );
}
