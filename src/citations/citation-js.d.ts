/** What the tests use of Citation.js, which comes without types, and of biblatex-csl-converter, whose own are many. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string);
    data: Record<string, unknown>[];
    format(kind: 'bibliography', options: { template: string; lang: string }): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
declare module 'biblatex-csl-converter' {
  interface Parsed {
    entries: Record<string, { entry_key: string }>;
    errors: object[];
  }
  export const parse: (text: string) => Parsed;
  export const parseRIS: (text: string) => Parsed;
  export class CSLExporter {
    constructor(entries: Parsed['entries']);
    parse(): Record<string, Record<string, unknown>>;
  }
}
