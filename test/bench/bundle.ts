import { join } from "node:path";
import webpack from "webpack";

const root = join(__dirname, "../..");

/** Bundles a file of the bench for Node as production code, the way it ships. Resolves to the bundle's path. */
export function bundle(name: string): Promise<string> {
  const path = join(root, "artefacts/bench");
  const compiler = webpack({
    mode: "production",
    target: "node",
    devtool: false,
    entry: join(__dirname, `${name}.ts`),
    output: { path, filename: `${name}.cjs` },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      ],
    },
  });
  return new Promise((resolve, reject) => {
    compiler?.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve(join(path, `${name}.cjs`));
    });
  });
}
