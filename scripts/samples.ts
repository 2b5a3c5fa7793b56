import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { city } from "./samples/city";
import { town } from "./samples/town";
import { workbookOf } from "./samples/workbook";

/** File name and content of each sample workbook. */
const SAMPLES = { "thi-tran-2024.xlsx": town, "thanh-pho-2025.xlsx": city };

async function main(): Promise<void> {
  for (const [name, sample] of Object.entries(SAMPLES)) {
    const bytes = await workbookOf(sample());
    writeFileSync(join(__dirname, "../assets/samples", name), bytes);
    console.log(`assets/samples/${name}: ${bytes.length} bytes`);
  }
}

void main();
