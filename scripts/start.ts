/** Builds the workbench and serves it on this machine: npm start, or PORT=8080 npm start */
import { text } from "../src/locales";
import "../src/locales/workbench";
import { build, workbenchFolder } from "./build";
import { serve, workbenchPolicy } from "./serve";

async function start(): Promise<void> {
  console.log(text("workbench.serve.building"));
  await build("local");
  const chosen = process.env["PORT"];
  const { address } = await serve(workbenchFolder, {
    index: "workbench.html",
    policy: workbenchPolicy,
    port: chosen ? Number(chosen) : 3000,
    nextFree: !chosen,
  });
  console.log(text("workbench.serve.address", { address }));
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
