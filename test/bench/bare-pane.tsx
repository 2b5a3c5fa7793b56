import { Button, FluentProvider, Tab, TabList, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

/** The least that a Fluent pane can be: provider, three tabs, one button. */
createRoot(document.getElementById("pane")!).render(
  <FluentProvider theme={webLightTheme}>
    <TabList selectedValue="a">
      <Tab value="a">A</Tab>
      <Tab value="b">B</Tab>
      <Tab value="c">C</Tab>
    </TabList>
    <Button appearance="primary">OK</Button>
  </FluentProvider>,
);
