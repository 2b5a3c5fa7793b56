import { makeStyles, SearchBox } from "@fluentui/react-components";
import { startTransition, useState } from "react";
import { searchKey } from "./search";

interface SearchFieldProps {
  label: string;
  /** Called with the text as it is searched for, `searchKey`, in a transition. */
  onSearch: (wanted: string) => void;
}

const useStyles = makeStyles({
  search: { maxWidth: "none", width: "100%", marginBlock: "4px" },
});

/** A text to search a list for. It keeps what is typed to itself, so that a key is drawn without the list. */
export function SearchField({ label, onSearch }: SearchFieldProps) {
  const styles = useStyles();
  const [text, setText] = useState("");
  return (
    <SearchBox
      className={styles.search}
      aria-label={label}
      placeholder={label}
      value={text}
      onChange={(_, { value }) => {
        setText(value);
        startTransition(() => onSearch(searchKey(value)));
      }}
    />
  );
}
