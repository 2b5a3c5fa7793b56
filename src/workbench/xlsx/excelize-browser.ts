import { type Excelize, startExcelize } from "./excelize";

const started = new Map<string, Promise<Excelize>>();

/**
 * A loader of the writer for a page or, better, a Worker: it blocks its thread while it starts. `address` is where our
 * own server has `excelize.wasm.gz`; the page's policy must allow 'wasm-unsafe-eval'.
 * @throws Error when the address does not answer; a later call tries again.
 */
export function excelizeFrom(address: string): () => Promise<Excelize> {
  return () => {
    const running = started.get(address) ?? start(address);
    started.set(address, running);
    running.catch(() => started.delete(address));
    return running;
  };
}

async function start(address: string): Promise<Excelize> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${String(answer.status)}`);
  return startExcelize(new Uint8Array(await answer.arrayBuffer()));
}
