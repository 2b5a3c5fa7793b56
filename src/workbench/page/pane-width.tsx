import type { ReactNode } from "react";

/** Pixels: the narrowest pane of Excel, its width on a laptop's screen, and the widest worth having. */
const NARROWEST = 320;
export const USUAL_WIDTH = 350;
const WIDEST = 600;
const STEP = 10;

interface PaneWidthProps {
  width: number;
  label: string;
  onChange: (width: number) => void;
}

/** The line between sheet and pane: drag it, or move it with the arrow keys. */
export function PaneWidth({ width, label, onChange }: PaneWidthProps): ReactNode {
  const change = (to: number): void => onChange(Math.min(WIDEST, Math.max(NARROWEST, Math.round(to))));
  return (
    <div
      className="pane-width"
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) change(window.innerWidth - event.clientX);
      }}
      onDoubleClick={() => onChange(USUAL_WIDTH)}
      onKeyDown={(event) => {
        if (event.key === "ArrowLeft") change(width + STEP);
        else if (event.key === "ArrowRight") change(width - STEP);
      }}
    />
  );
}
