declare module 'subset-font' {
  /** The font with only the glyphs of a text, and with its axes cut to what is asked. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2' | 'truetype';
      variationAxes?: Record<string, number | { min: number; max: number }> | undefined;
      /** Features of OpenType to keep, by their tags; all unless said. */
      keepFeatures?: readonly string[];
      /** Leaves out glyphs that only features ask for, such as ligatures. */
      noLayoutClosure?: boolean;
    },
  ): Promise<Buffer>;
}
