import { chromium } from "playwright-core";
import { serve, workbenchPolicy } from "/work/main/scripts/serve";
import { workbenchFolder } from "/work/main/scripts/build";
import { quietArguments } from "/work/main/scripts/chromium";
async function main() {
  const served = await serve(workbenchFolder, { index: "workbench.html", policy: workbenchPolicy, port: 0 });
  const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: quietArguments });
  const p = await b.newPage({ viewport: { width: Number(process.env.W ?? 1366), height: 768 } });
  p.on("console", (m) => console.log("C", m.type(), m.text()));
  p.on("pageerror", (e) => console.log("E", e.message, e.stack?.slice(0, 600)));
  p.on("requestfailed", (r) => console.log("RF", r.url(), r.failure()?.errorText));
  await p.goto(served.address);
  await p.waitForTimeout(Number(process.env.WAIT ?? 4000));
  await p.screenshot({ path: "/tmp/look/page.png" });
  if (process.env.DO) await eval(`(async()=>{${process.env.DO}})()`);
  await b.close(); await served.close();
}
void main();
