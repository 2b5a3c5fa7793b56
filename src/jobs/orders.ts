/**
 * What the ribbon and the keyboard can order of the pane. They start nothing themselves: nothing is written before a preview,
 * and the pane is where it is shown.
 */
export const ORDERS = ["check", "allocate", "refresh", "report", "undo"] as const;
export type Order = (typeof ORDERS)[number];

let waiting: Order | null = null;
const listeners = new Set<() => void>();

/** The order that nobody has taken yet; null when there is none. */
export function waitingOrder(): Order | null {
  return waiting;
}

/** Gives an order. It takes the place of one that still waits, and waits itself until the pane is there and takes it. */
export function giveOrder(order: Order): void {
  waiting = order;
  listeners.forEach((listener) => listener());
}

/** Takes this order where it is the one that waits; whether it was. An order is taken once. */
export function takeOrder(order: Order): boolean {
  if (waiting !== order) return false;
  waiting = null;
  listeners.forEach((listener) => listener());
  return true;
}

/** Calls back whenever an order was given or taken. Returns the way to stop. */
export function onOrder(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
