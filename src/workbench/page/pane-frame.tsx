import { useEffect, useImperativeHandle, useRef } from "react";
import type { ReactNode, Ref } from "react";
import type { Host } from "../host";
import { isFrom } from "./pane-messages";
import type { PageMessage, PaneMessage, RunCommand } from "./pane-messages";

/** What the ribbon has of the pane. */
export interface PaneHandle {
  /** Runs a command in the pane's frame, as soon as the add-in in it has started. */
  run: (command: RunCommand) => void;
}

interface PaneFrameProps {
  ref: Ref<PaneHandle>;
  host: Host;
  language: string;
  title: string;
  /** Pixels. */
  width: number;
  /** Called after each request that the pane made. */
  onAnswered: () => void;
  /** Called when the add-in shows its pane or hides it. */
  onShow: (shown: boolean) => void;
}

/** The task pane in a frame of its own, as in Excel. Each of its requests is answered by the host. */
export function PaneFrame({ ref, host, language, title, width, onAnswered, onShow }: PaneFrameProps): ReactNode {
  const frame = useRef<HTMLIFrameElement>(null);
  const associated = useRef(new Set<string>());
  const waiting = useRef<RunCommand>(null);
  const send = (message: PageMessage): void => frame.current?.contentWindow?.postMessage(message, location.origin);
  useImperativeHandle(ref, () => ({
    run(command) {
      if (associated.current.has(command.command)) send({ kind: "command", ...command });
      else waiting.current = command;
    },
  }));
  useEffect(() => {
    const associate = (command: string): void => {
      associated.current.add(command);
      if (waiting.current?.command !== command) return;
      send({ kind: "command", ...waiting.current });
      waiting.current = null;
    };
    const heard = (event: MessageEvent<PaneMessage>): void => {
      if (!isFrom(event, frame.current?.contentWindow)) return;
      const { data } = event;
      if (data.kind === "associated") associate(data.command);
      else if (data.kind === "pane") onShow(data.shown);
      else if (data.kind === "request")
        void host.execute(data.request, data.flags).then((response) => {
          send({ kind: "response", id: data.id, response });
          onAnswered();
        });
    };
    window.addEventListener("message", heard);
    const stop = host.onEvent((event) => send({ kind: "event", event }));
    return () => {
      window.removeEventListener("message", heard);
      stop();
    };
  }, [host, onAnswered, onShow]);
  return (
    <iframe ref={frame} className="pane" width={width} title={title} src={`workbench-pane.html?language=${language}`} />
  );
}
