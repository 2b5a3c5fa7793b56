import { readFile, writeFile } from "node:fs/promises";
import { METHODS } from "../../calc";
import { JobError } from "../../jobs";
import { formatDay, text } from "../../locales";
import "../../locales/workbench";
import { createHost } from "../host";
import { installExcel } from "../office-client";
import { loadExcelize } from "../xlsx/excelize-node";
import { openBook } from "../xlsx/open-book";
import { saveBook } from "../xlsx/save-book";
import { UnreadableFileError } from "../xlsx/unreadable";
import { type PlanOptions, readOptions, UsageError } from "./options";
import { AsOfOutsideYearError, plan, type PlanResult } from "./plan";
import { issueLines, jsonOf, tableOf } from "./report";

const EXIT = { done: 0, failed: 1, impossible: 2 } as const;

/** A failure that ends the command, in words for the planner. */
class CommandError extends Error {}

async function run(args: readonly string[]): Promise<number> {
  const options = optionsOf(args);
  const bytes = await readInput(options.input);
  const book = openInput(bytes, options.input);
  installExcel(createHost(book));
  const result = await plan(options);
  print(options, result);
  if (result.conflict) return EXIT.impossible;
  if (options.output !== null) {
    await writeOutput(options.output, await saveBook(bytes, book, loadExcelize));
    const sheets = book.sheets.filter(({ tables }) => tables.some(({ changed }) => changed)).map(({ name }) => name);
    if (!options.json) console.log(text("cli.written", { file: options.output, sheets: sheets.join(", ") }));
  }
  return EXIT.done;
}

/** Under `--json` standard output is the object alone; a conflict is told on standard error either way. */
function print({ json }: PlanOptions, { measured, conflict, choice, issues }: PlanResult): void {
  if (json) console.log(JSON.stringify(jsonOf(choice, measured?.rows ?? [], issues), null, 2));
  else {
    if (measured) console.log(tableOf(measured));
    const told = issues.filter((issue) => issue !== conflict);
    if (told.length > 0) console.log(["", text("cli.issues", { issues: told.length }), ...issueLines(told)].join("\n"));
  }
  if (conflict) console.error([...issueLines([conflict]), text("cli.nothingWritten")].join("\n"));
}

function optionsOf(args: readonly string[]): PlanOptions {
  try {
    return readOptions(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { option, value } = error;
    const why = option === null ? text("cli.noInput") : text("cli.badOption", { option, value });
    throw new CommandError(`${why}\n${text("cli.usage", { methods: METHODS.join("|") })}`);
  }
}

async function readInput(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new CommandError(text("cli.unreadable.missing", { file }), { cause: error });
  }
}

function openInput(bytes: Uint8Array, file: string): ReturnType<typeof openBook> {
  try {
    return openBook(bytes);
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
    throw new CommandError(text(`cli.unreadable.${error.reason}`, { file }), { cause: error });
  }
}

async function writeOutput(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(file, bytes);
  } catch (error) {
    throw new CommandError(text("cli.unwritable", { file }), { cause: error });
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof CommandError) return error.message;
  if (error instanceof AsOfOutsideYearError) {
    return text("cli.asOfOutsideYear", { day: formatDay(error.day), year: error.year });
  }
  if (error instanceof JobError) return text(`error.${error.code}`, error.params);
  throw error;
}

// A reader such as `head` may stop before the table ends; the workbook is still to be written.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.exitCode = EXIT.failed;
    console.error(sentenceOf(error));
  },
);
