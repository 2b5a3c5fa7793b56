import type { Decision } from "./propose";

/** A unit's figure, its own bounds, and the room that these and its parts leave it; all whole units. */
export interface Standing {
  seats: number;
  /** Exact share. */
  share: number;
  min: number;
  max: number;
  lo: number;
  hi: number;
  isTied: boolean;
}

/**
 * What decided a unit's seats, the first that holds: `lock`, its min = max; `minimum` (`maximum`), it holds the least
 * (most) that it and its parts may, and its exact share rounded to the nearest whole lies below (above); `tie`, it was
 * among equal claims at the cut; `share`, its exact share rounded to the nearest whole; else `method`, which rounds
 * otherwise so that all sum to the total.
 */
export function decisionOf({ seats, share, min, max, lo, hi, isTied }: Standing): Decision {
  const nearest = Math.floor(share + 0.5);
  if (min === max) return "lock";
  if (seats === lo && nearest < lo) return "minimum";
  if (seats === hi && nearest > hi) return "maximum";
  if (isTied) return "tie";
  return seats === nearest ? "share" : "method";
}
