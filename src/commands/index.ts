import { associateCommands } from "./commands";

// The page may be opened outside Excel, where there is no ribbon to answer.
if (typeof Office !== "undefined") associateCommands();
