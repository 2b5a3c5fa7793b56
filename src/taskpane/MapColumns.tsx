import { Button, Field, makeStyles, Select, type SelectProps } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ColumnConvention, Part, PlanBook } from "../jobs";
import { AskDialog } from "./AskDialog";
import { chosenColumns, columnsOf, headersKnown, outlineFor, standardHeader } from "./columns";

interface MapColumnsProps {
  part: Part;
  book: PlanBook;
  onSave: (conventions: ColumnConvention[]) => void;
  onClose: () => void;
}

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "8px", marginTop: "8px" },
  /** A native list is as wide as its longest line unless it is told. */
  select: { "> select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" } },
});

/** The planner tells which column is which, where a header is none that we know. It is remembered in the workbook. */
export function MapColumns({ part, book, onSave, onClose }: MapColumnsProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { outlines } = book;
  const [at, setAt] = useState(() => outlineFor(part, book));
  const [told, setTold] = useState<Record<string, string>>({});
  const [all, setAll] = useState(false);
  const headers = outlines[at]?.headers;
  const { needed, more } = columnsOf(part);
  const conventions = headers ? chosenColumns(part, told, headers) : [];
  const choose = (row: number) => {
    setAt(row);
    setTold({});
  };

  return (
    <AskDialog
      title={t("pane.map.title", { part })}
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" disabledFocusable={conventions.length === 0} onClick={() => onSave(conventions)}>
            {t("pane.map.save")}
          </Button>
          <Button onClick={onClose}>{t("pane.difference.cancel")}</Button>
        </>
      }
    >
      {t(headers ? "pane.map.how" : "pane.map.none")}
      {headers && (
        <div className={styles.fields}>
          <Choice label={t("pane.map.row")} value={String(at)} onChange={(_, { value }) => choose(Number(value))}>
            {outlines.map((outline, index) => (
              <option
                key={index}
                value={index}
              >{`${outline.sheet}!${outline.cell}: ${outline.headers.slice(0, 4).join(", ")}`}</option>
            ))}
          </Choice>
          {(all ? [...needed, ...more] : needed).map((column) => (
            <Choice
              key={column}
              label={standardHeader(part, column)}
              required={needed.includes(column)}
              value={told[column] ?? headersKnown(part, headers)[column] ?? ""}
              onChange={(_, { value }) => setTold({ ...told, [column]: value })}
            >
              <option value="">{t("pane.map.absent")}</option>
              {headers.map((header) => (
                <option key={header}>{header}</option>
              ))}
            </Choice>
          ))}
          {!all && (
            <Button appearance="subtle" onClick={() => setAll(true)}>
              {t("pane.map.more")}
            </Button>
          )}
        </div>
      )}
    </AskDialog>
  );
}

function Choice({ label, required = false, ...select }: SelectProps & { label: string; required?: boolean }) {
  const styles = useStyles();
  return (
    <Field label={label} required={required}>
      <Select className={styles.select} {...select} />
    </Field>
  );
}
