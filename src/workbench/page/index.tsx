import { FluentProvider } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { i18n } from "../../locales";
import "../../locales/english";
import "../../locales/workbench";
import { themeOf } from "../../taskpane/theme";
import { Workbench } from "./workbench";
import "./workbench.css";

const root = document.getElementById("root");
if (!root) throw new Error("workbench.html has no element #root.");
createRoot(root).render(
  <I18nextProvider i18n={i18n}>
    <FluentProvider theme={themeOf(false)} className="provider">
      <Workbench />
    </FluentProvider>
  </I18nextProvider>,
);
