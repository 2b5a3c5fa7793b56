import { MessageBar, MessageBarBody } from "@fluentui/react-components";

/** A sentence on what stands in the way. */
export function Note({ sentence }: { sentence: string }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{sentence}</MessageBarBody>
    </MessageBar>
  );
}
