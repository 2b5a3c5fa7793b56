/** npm run bench -- apportion | attain | file | pane */
import { benchApportion } from "./apportion";
import { benchAttain } from "./attain";
import { benchFile } from "./file";
import { benchPane } from "./pane";

const BENCHES: Record<string, () => Promise<void>> = {
  apportion: benchApportion,
  attain: benchAttain,
  file: benchFile,
  pane: benchPane,
};

const name = process.argv[2] ?? "";
const run = BENCHES[name];
if (!run) {
  console.error(`npm run bench -- ${Object.keys(BENCHES).join(" | ")}`);
  process.exitCode = 1;
} else {
  run().catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
