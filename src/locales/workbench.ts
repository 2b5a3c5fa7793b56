import enCli from "./en/cli.json";
import enWorkbench from "./en/workbench.json";
import { addTexts } from "./i18n";
import viCli from "./vi/cli.json";
import viWorkbench from "./vi/workbench.json";

// Of the command line and the workbench, which are no part of the pane.
addTexts("vi", { ...viCli, ...viWorkbench });
addTexts("en", { ...enCli, ...enWorkbench });
