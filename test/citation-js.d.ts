// The citation program comes without types; the tests read its data.
declare module '@citation-js/core' {
  type Item = { title: string; type: string; issued: object; URL: string; author?: object; reporter?: object }
  const core: { Cite: new (text: string) => { data: Item[] } }
  export default core
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
