import { Field, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { BASES, METHODS, type Basis, type Method } from "../calc";

interface SplitFieldsProps {
  method: Method;
  basis: Basis;
  onChoose: (choice: { method?: Method; basis?: Basis }) => void;
}

/** How the total is split, and by what. */
export function SplitFields({ method, basis, onChoose }: SplitFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <Field label={t("pane.allocate.method")} hint={t(`method.${method}.hint`)}>
        <Select value={method} onChange={(_, { value }) => onChoose({ method: value as Method })}>
          {METHODS.map((name) => (
            <option key={name} value={name}>
              {t(`method.${name}.name`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t("pane.allocate.basis")}>
        <RadioGroup layout="horizontal" value={basis} onChange={(_, { value }) => onChoose({ basis: value as Basis })}>
          {BASES.map((name) => (
            <Radio key={name} value={name} label={t(`basis.${name}`)} />
          ))}
        </RadioGroup>
      </Field>
    </>
  );
}
