import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import type { Host } from "../host";
import { isFrom } from "./pane-messages";
import type { PageMessage, PaneRequest } from "./pane-messages";

interface PaneFrameProps {
  host: Host;
  language: string;
  title: string;
  /** Pixels. */
  width: number;
  /** Called after each request that the pane made. */
  onAnswered: () => void;
}

/** The task pane in a frame of its own, as in Excel. Each of its requests is answered by the host. */
export function PaneFrame({ host, language, title, width, onAnswered }: PaneFrameProps): ReactNode {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const send = (message: PageMessage): void => frame.current?.contentWindow?.postMessage(message, location.origin);
    const heard = (event: MessageEvent<PaneRequest>): void => {
      if (!isFrom(event, frame.current?.contentWindow) || event.data.kind !== "request") return;
      const { id, request, flags } = event.data;
      void host.execute(request, flags).then((response) => {
        send({ kind: "response", id, response });
        onAnswered();
      });
    };
    window.addEventListener("message", heard);
    const stop = host.onEvent((event) => send({ kind: "event", event }));
    return () => {
      window.removeEventListener("message", heard);
      stop();
    };
  }, [host, onAnswered]);
  return (
    <iframe ref={frame} className="pane" width={width} title={title} src={`workbench-pane.html?language=${language}`} />
  );
}
