import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { ServerOptions } from "node:https";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";

const contentTypes: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".map": "application/json",
  ".json": "application/json",
  ".md": "text/markdown; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".png": "image/png",
  ".gz": "application/gzip",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** What the workbench's pages may load: their own files, and WebAssembly among them. */
export const workbenchPolicy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-ancestors 'self'",
].join("; ");

export interface ServeOptions {
  /** The page at "/". */
  index: string;
  /** The first port to try, and whether the following ones will do; 0 takes any. */
  port: number;
  nextFree?: boolean;
  /** A Content-Security-Policy for every answer. */
  policy?: string;
  /** Serves over https with this certificate. */
  certificate?: ServerOptions;
}

export interface Served {
  address: string;
  close: () => Promise<void>;
}

/** Serves the files of a folder to this machine alone. */
export async function serve(folder: string, options: ServeOptions): Promise<Served> {
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    void respond(folder, options, request, response);
  };
  const server = options.certificate ? createSecureServer(options.certificate, answer) : createServer(answer);
  await listen(server, options.port, options.nextFree ? options.port + 20 : options.port);
  const { port } = server.address() as AddressInfo;
  return {
    address: `${options.certificate ? "https" : "http"}://localhost:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, port: number, last: number): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(port, "localhost", () => {
        server.off("error", reject);
        resolve();
      });
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE" || port >= last) throw error;
    await listen(server, port + 1, last);
  }
}

async function respond(
  folder: string,
  { index, policy }: ServeOptions,
  { method, url }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const file = fileOf(folder, url ?? "/", index);
  const found = file === null ? null : await stat(file).catch(() => null);
  if (method !== "GET" && method !== "HEAD") response.writeHead(405).end();
  else if (file === null || !found?.isFile()) response.writeHead(404).end();
  else {
    response.writeHead(200, {
      "Content-Type": contentTypes[extname(file)] ?? "application/octet-stream",
      "Content-Length": found.size,
      "Cache-Control": extname(file) === ".png" ? "max-age=3600" : "no-cache",
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      ...(policy && { "Content-Security-Policy": policy }),
    });
    if (method === "HEAD") response.end();
    else createReadStream(file).pipe(response);
  }
}

/** The file that an address means; null for one outside the folder. */
function fileOf(folder: string, url: string, index: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return null;
  }
  const file = normalize(join(folder, path === "/" ? index : path));
  return file.startsWith(normalize(folder) + sep) ? file : null;
}
