import {
  ArrowClockwise16Regular,
  ArrowClockwise20Regular,
  ArrowClockwise24Regular,
  ArrowClockwise32Regular,
  ArrowClockwise48Regular,
  ArrowUndo16Regular,
  ArrowUndo20Regular,
  ArrowUndo24Regular,
  ArrowUndo32Regular,
  ArrowUndo48Regular,
  CheckmarkCircle16Regular,
  CheckmarkCircle20Regular,
  CheckmarkCircle24Regular,
  CheckmarkCircle32Regular,
  CheckmarkCircle48Regular,
  DocumentText16Regular,
  DocumentText20Regular,
  DocumentText24Regular,
  DocumentText32Regular,
  DocumentText48Regular,
  Organization16Regular,
  Organization20Regular,
  Organization24Regular,
  Organization32Regular,
  Organization48Regular,
  type FluentIcon,
} from "@fluentui/react-icons";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

/** The mark's teal between its two tones: over 3,7 to 1 on the ribbon, be it light or dark. */
const COLOR = "#36899B";

/** Fluent's drawings of one icon, by the size each is drawn for. */
type Drawings = Record<16 | 20 | 24 | 32 | 48, FluentIcon>;

/** The drawing for each size of button: its own, or one that it is a whole multiple of. */
const DRAWN_FOR: Record<number, keyof Drawings> = { 16: 16, 20: 20, 24: 24, 32: 32, 40: 20, 48: 48, 64: 32, 80: 20 };

const DRAWINGS: Record<string, Drawings> = {
  check: {
    16: CheckmarkCircle16Regular,
    20: CheckmarkCircle20Regular,
    24: CheckmarkCircle24Regular,
    32: CheckmarkCircle32Regular,
    48: CheckmarkCircle48Regular,
  },
  allocate: {
    16: Organization16Regular,
    20: Organization20Regular,
    24: Organization24Regular,
    32: Organization32Regular,
    48: Organization48Regular,
  },
  refresh: {
    16: ArrowClockwise16Regular,
    20: ArrowClockwise20Regular,
    24: ArrowClockwise24Regular,
    32: ArrowClockwise32Regular,
    48: ArrowClockwise48Regular,
  },
  report: {
    16: DocumentText16Regular,
    20: DocumentText20Regular,
    24: DocumentText24Regular,
    32: DocumentText32Regular,
    48: DocumentText48Regular,
  },
  undo: {
    16: ArrowUndo16Regular,
    20: ArrowUndo20Regular,
    24: ArrowUndo24Regular,
    32: ArrowUndo32Regular,
    48: ArrowUndo48Regular,
  },
};

/** The icons of the ribbon's commands, each as the SVG for a size in pixels. */
export const commandIcons = Object.entries(DRAWINGS).map(([command, drawings]) => ({
  command,
  svgAt: (size: number): string =>
    renderToStaticMarkup(createElement(drawings[DRAWN_FOR[size]!], { primaryFill: COLOR })),
}));
