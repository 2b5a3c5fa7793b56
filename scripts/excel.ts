/** Builds the add-in, serves it over https for Excel on this machine, and says how to load it there: npm run excel */
import { getHttpsServerOptions } from "office-addin-dev-certs";
import { text } from "../src/locales";
import "../src/locales/workbench";
import { build, siteFolder } from "./build";
import { serve } from "./serve";

async function start(): Promise<void> {
  const certificate = await getHttpsServerOptions();
  await build("base=https://localhost:3000/");
  const { address } = await serve(siteFolder, { index: "taskpane.html", port: 3000, certificate });
  console.log(text("workbench.serve.excel", { address }));
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
