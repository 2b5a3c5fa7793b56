import { useCallback, useState } from "react";
import { keep, kept } from "./kept";

/** A preference that is on or off, off until the planner says so; kept for this person on this computer. */
export function useKept(name: string): [on: boolean, set: (on: boolean) => void] {
  const [on, setOn] = useState(() => kept(name) === "on");
  const set = useCallback(
    (chosen: boolean) => {
      setOn(chosen);
      keep(name, chosen ? "on" : "off");
    },
    [name],
  );
  return [on, set];
}
