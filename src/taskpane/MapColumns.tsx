import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  Select,
} from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { HEADERS, type ColumnConvention, type Part, type PlanBook } from "../jobs";
import { chosenColumns, columnsOf, headersKnown, outlineFor } from "./columns";

interface MapColumnsProps {
  part: Part;
  book: PlanBook;
  onSave: (conventions: ColumnConvention[]) => void;
  onClose: () => void;
}

const useStyles = makeStyles({ fields: { display: "grid", rowGap: "8px", marginTop: "8px" } });

/** The planner tells which column is which, where a header is none that we know. It is remembered in the workbook. */
export function MapColumns({ part, book, onSave, onClose }: MapColumnsProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { outlines } = book;
  const [at, setAt] = useState(() => outlineFor(part, book));
  const [told, setTold] = useState<Record<string, string>>({});
  const [all, setAll] = useState(false);
  const outline = outlines[at];
  const known = outline ? headersKnown(part, outline.headers) : {};
  const { needed, more } = columnsOf(part);
  const conventions = outline ? chosenColumns(part, told, outline.headers) : [];

  return (
    <Dialog modalType="alert" open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t("pane.map.title", { part })}</DialogTitle>
          <DialogContent>
            {t(outlines.length === 0 ? "pane.map.none" : "pane.map.how")}
            {outline && (
              <div className={styles.fields}>
                <Field label={t("pane.map.row")}>
                  <Select
                    value={String(at)}
                    onChange={(_, { value }) => {
                      setAt(Number(value));
                      setTold({});
                    }}
                  >
                    {outlines.map(({ sheet, cell, headers }, index) => (
                      <option key={index} value={index}>{`${sheet}!${cell}: ${headers.slice(0, 4).join(", ")}`}</option>
                    ))}
                  </Select>
                </Field>
                {(all ? [...needed, ...more] : needed).map((column) => (
                  <Field key={column} label={standardHeader(part, column)} required={needed.includes(column)}>
                    <Select
                      value={told[column] ?? known[column] ?? ""}
                      onChange={(_, { value }) => setTold({ ...told, [column]: value })}
                    >
                      <option value="">{t("pane.map.absent")}</option>
                      {outline.headers.map((header) => (
                        <option key={header}>{header}</option>
                      ))}
                    </Select>
                  </Field>
                ))}
                {!all && (
                  <Button appearance="subtle" onClick={() => setAll(true)}>
                    {t("pane.map.more")}
                  </Button>
                )}
              </div>
            )}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" disabled={conventions.length === 0} onClick={() => onSave(conventions)}>
              {t("pane.map.save")}
            </Button>
            <Button onClick={onClose}>{t("pane.difference.cancel")}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function standardHeader(part: Part, column: string): string {
  return Object.entries<readonly string[]>(HEADERS[part]).find(([name]) => name === column)![1][0]!;
}
