/** The build puts the text of an .xml file in place of its import. */
declare module "*.xml" {
  const text: string;
  export default text;
}
