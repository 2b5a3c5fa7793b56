import { readFileSync } from "node:fs";
import { join } from "node:path";
import CopyWebpackPlugin from "copy-webpack-plugin";
import customFunctions from "custom-functions-metadata";
import HtmlWebpackPlugin from "html-webpack-plugin";

const { generateCustomFunctionsMetadata } = customFunctions;
const root = import.meta.dirname;
const DEVELOPMENT_BASE = "https://localhost:3000/";
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** Microsoft's client alone, for the workbench; it is pinned and never runs inside Excel. */
const OFFICE_CLIENT = "office-js/excel-web-16.00.js";

/** The workbench is for machines without Excel, so what is deployed for Excel goes without it. */
const WORKBENCH = {
  "pane-bridge": "./src/workbench/page/pane-bridge.ts",
  workbench: "./src/workbench/page/index.tsx",
};

/** The custom functions; their comments are what Excel shows of them in English. */
const FUNCTIONS = "src/functions/functions.ts";

/**
 * What of Microsoft's package a pane in Excel loads; the parts for the other Office programs stay out. Source: office.js
 * itself, which takes excel-<host>.js, its texts and its table of files from beside it.
 */
const OFFICE_FILES = [
  "office.js",
  "o15apptofilemappingtable.js",
  "custom-functions-runtime.js",
  "excel-{android,ios,mac,web,winrt}-16.00.js",
  "excel-win32-16.0{0,1}.js",
  "{en-us,vi-vn}/office_strings.js",
  "telemetry/oteljs_agave.js",
];

/**
 * What the pane may load inside Excel: its own files and Office.js, from Microsoft or from beside it. It can send nothing
 * anywhere: Office needs no connection of the pane's (it speaks with Excel over the frame), and what office.js would report to
 * Microsoft is held back as well.
 */
const policyFor = (scripts) => `<meta
      http-equiv="Content-Security-Policy"
      content="default-src 'self'; script-src ${scripts}; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'none'"
    />`;
const OFFICE_OF = {
  microsoft: { policy: policyFor("'self' https://appsforoffice.microsoft.com"), script: OFFICE_JS },
  self: { policy: policyFor("'self'"), script: "office-js/office.js" },
};

/**
 * `--env base=https://…/` builds the files to put on that server, with the manifest for it, into dist/; `--env office=self`
 * with Office.js among them, for a network without Microsoft's.
 * `--env local` builds the workbench for this machine, quicker and not minified, into artefacts/workbench/.
 */
export default function configure(env) {
  const base = publicBase(env);
  const office = OFFICE_OF[env.office ?? "microsoft"];
  if (!office) throw new Error("Where does Office.js come from? --env office=self, or nothing for Microsoft's.");
  return {
    mode: "production",
    devtool: env.local ? false : "source-map",
    entry: {
      taskpane: ["./src/taskpane/index.tsx", "./src/commands/index.ts", "./src/functions/index.ts"],
      ...(env.local && WORKBENCH),
    },
    output: { path: join(root, env.local ? "artefacts/workbench" : "dist"), filename: "[name].js", clean: true },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
        { test: /\.css$/, use: ["style-loader", "css-loader"] },
        { test: /\.xml$/, type: "asset/source" },
      ],
    },
    optimization: { minimize: !env.local },
    performance: { hints: false },
    cache: env.local ? { type: "filesystem", buildDependencies: { config: [import.meta.filename] } } : false,
    stats: "errors-warnings",
    plugins: [
      page("taskpane.html", ["taskpane"], () => pane(office.policy, `<script src="${office.script}"></script>`)),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/icon-*.png" },
          { from: "assets/shortcuts*.json" },
          { from: FUNCTIONS, to: "functions.json", transform: metadataOf },
          { from: "src/functions/functions-vi.json" },
          { from: "manifest.xml", transform: (xml) => String(xml).replaceAll(DEVELOPMENT_BASE, base) },
        ],
      }),
      ...(env.local ? workbenchFiles() : []),
      ...(env.office === "self" ? [officeFiles()] : []),
    ],
  };
}

/** The page around the pane, Microsoft's client, the samples and the writer of .xlsx. */
function workbenchFiles() {
  return [
    page("workbench-pane.html", ["pane-bridge", "taskpane"], () => pane(`<script src="${OFFICE_CLIENT}"></script>`)),
    page("workbench.html", ["workbench"], () => readFileSync(join(root, "src/workbench/page/workbench.html"), "utf8")),
    new CopyWebpackPlugin({
      patterns: [
        { from: "assets/samples/*.xlsx", to: "samples/[name][ext]" },
        { from: "node_modules/excelize-wasm/excelize.wasm.gz" },
        { from: "node_modules/@microsoft/office-js/dist/excel-web-16.00.js", to: OFFICE_CLIENT },
        { from: "node_modules/@microsoft/office-js/LICENSE.md", to: "office-js/LICENSE.md" },
      ],
    }),
  ];
}

/** What Excel has to know of the custom functions, read off their types and comments. */
async function metadataOf() {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(join(root, FUNCTIONS));
  if (errors.length > 0) throw new Error(errors.join("\n"));
  return metadataJson;
}

/** Microsoft's Office.js for Excel, with its licence, below office-js/. */
function officeFiles() {
  const context = join(root, "node_modules/@microsoft/office-js");
  return new CopyWebpackPlugin({
    patterns: [
      ...OFFICE_FILES.map((from) => ({
        from,
        context: join(context, "dist"),
        to: "office-js/[path][name][ext]",
        info: { minimized: true },
      })),
      { from: "LICENSE.md", context, to: "office-js/LICENSE.md" },
    ],
  });
}

/** The address the files will have, with a slash at its end. */
function publicBase(env) {
  if (env.local) return DEVELOPMENT_BASE;
  if (!/^https:\/\/[^/]/.test(env.base ?? "")) {
    throw new Error("Where will the add-in be served from? npm run build -- --env base=https://…");
  }
  return env.base.replace(/\/*$/, "/");
}

function page(filename, chunks, templateContent) {
  return new HtmlWebpackPlugin({ filename, chunks, chunksSortMode: "manual", templateContent });
}

/** The pane's page with what must stand at the top of its head. */
function pane(...first) {
  const html = readFileSync(join(root, "src/taskpane/taskpane.html"), "utf8");
  return html.replace(/<meta charset[^>]*>/, (charset) => [charset, ...first].join("\n    "));
}
