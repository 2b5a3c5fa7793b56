import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Select,
  Text,
  Tooltip,
} from "@fluentui/react-components";
import { ChevronDown16Regular, FolderOpen20Regular, Save20Regular } from "@fluentui/react-icons";
import { useRef } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Language } from "../../locales";

export const SAMPLES = ["thi-tran-2024", "thanh-pho-2025"] as const;
export type Sample = (typeof SAMPLES)[number];

interface TopBarProps {
  file: string;
  changed: boolean;
  busy: boolean;
  language: Language;
  onOpen: (file: File) => void;
  onSample: (sample: Sample) => void;
  onEmpty: () => void;
  onSave: () => void;
  onLanguage: (language: Language) => void;
}

export function TopBar(props: TopBarProps): ReactNode {
  const { file, changed, busy, language, onOpen, onSample, onEmpty, onSave, onLanguage } = props;
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  return (
    <header className="top-bar">
      <img src="assets/icon-24.png" width={24} height={24} alt="" />
      <Text as="h1" weight="semibold" size={400} className="product">
        {t("workbench.product")}
      </Text>
      <span className="file-name">
        <span className="file-title">{file}</span>
        {changed && <span className="changed">{t("workbench.changed")}</span>}
      </span>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          event.target.value = "";
          if (chosen) onOpen(chosen);
        }}
      />
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" disabled={busy} icon={<ChevronDown16Regular />} iconPosition="after">
            {t("workbench.samples")}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {SAMPLES.map((sample) => (
              <MenuItem key={sample} onClick={() => onSample(sample)}>
                {t(`workbench.sample.${sample}`)}
              </MenuItem>
            ))}
            <MenuItem onClick={onEmpty}>{t("workbench.empty")}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <Tooltip content={t("workbench.openHint")} relationship="description">
        <Button
          appearance="subtle"
          disabled={busy}
          icon={<FolderOpen20Regular />}
          onClick={() => input.current?.click()}
        >
          {t("workbench.open")}
        </Button>
      </Tooltip>
      <Tooltip content={t("workbench.saveHint")} relationship="description">
        <Button appearance="primary" disabled={busy || file === ""} icon={<Save20Regular />} onClick={onSave}>
          {t("workbench.save")}
        </Button>
      </Tooltip>
      <Select
        aria-label={t("workbench.language")}
        value={language}
        onChange={(_, { value }) => onLanguage(value === "en" ? "en" : "vi")}
      >
        <option value="vi">Tiếng Việt</option>
        <option value="en">English</option>
      </Select>
    </header>
  );
}
