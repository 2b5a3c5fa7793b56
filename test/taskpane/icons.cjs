/** The entry of the package loads every icon there is, some seconds in each suite; this loads those that are asked for. */
const shared = { ...require("@fluentui/react-icons/utils"), ...require("@fluentui/react-icons/providers") };

const fileOf = (icon) =>
  icon
    .replace(/\d*(Regular|Filled)$/, "")
    .replace(/(?<!^)[A-Z]/g, "-$&")
    .toLowerCase();

module.exports = new Proxy(shared, {
  get: (known, name) =>
    name in known || !/(Regular|Filled)$/.test(String(name))
      ? known[name]
      : require(`@fluentui/react-icons/svg/${fileOf(name)}`)[name],
});
