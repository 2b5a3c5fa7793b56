import { useEffect, useSyncExternalStore } from "react";
import { onOrder, type Order, takeOrder, waitingOrder } from "../jobs";
import { usePlan } from "./plan";

const useWaitingOrder = (): Order | null => useSyncExternalStore(onOrder, waitingOrder);

/**
 * Does at the ribbon's order what the button beside it does, once the pane is at rest: an order that comes while the workbook
 * is being read waits. Only under `PlanProvider`.
 */
export function useOrder(order: Order, act: () => void): void {
  const waiting = useWaitingOrder();
  const { work } = usePlan();
  const isReady = waiting === order && work.step === null;
  useEffect(() => {
    if (isReady && takeOrder(order)) act();
  });
}

/** The tab where an order is carried out. Hoàn tác is there on every tab. */
const TAB_OF = {
  check: "data",
  allocate: "allocate",
  refresh: "progress",
  report: "progress",
  undo: null,
} as const satisfies Record<Order, string | null>;

/** Goes to the tab of each order of the ribbon. Phân bổ has nothing to start: to be there is all. */
export function useOrderedTab(show: (tab: "data" | "allocate" | "progress") => void): void {
  const waiting = useWaitingOrder();
  useEffect(() => {
    if (waiting === null) return;
    const tab = TAB_OF[waiting];
    if (tab !== null) show(tab);
    if (waiting === "allocate") takeOrder(waiting);
  }, [waiting, show]);
}
