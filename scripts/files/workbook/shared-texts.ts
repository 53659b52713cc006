import { escapeText } from '../../../src/words/escape-text.ts';
import { createHash } from 'node:crypto';

/** The first line of every part. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The names of the parts of a workbook. */
export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Texts of a workbook, each held once; a cell names its place. */
export class SharedTexts {
  readonly #knownBelow: (text: string) => number | undefined;
  readonly #sizeBelow: number;
  readonly #places = new Map<string, number>();
  readonly #digest = createHash('sha256');
  #cells = 0;

  /** Texts that come after those of `below`, which stays as it is. */
  constructor(below: SharedTexts | null = null) {
    this.#knownBelow = (text) => (below === null ? undefined : below.#known(text));
    this.#sizeBelow = below === null ? 0 : below.#size;
  }

  get #size(): number {
    return this.#sizeBelow + this.#places.size;
  }

  #known(text: string): number | undefined {
    return this.#knownBelow(text) ?? this.#places.get(text);
  }

  placeOf(text: string): number {
    this.#cells += 1;
    const known = this.#known(text);
    if (known !== undefined) return known;
    const place = this.#size;
    this.#places.set(text, place);
    this.#digest.update(`${text.length} ${text}`);
    return place;
  }

  /** The texts that have come here, and how many cells named one. */
  come(): ComeTexts {
    return { texts: [...this.#places.keys()], cells: this.#cells };
  }

  /** Takes what has come above these. */
  take({ texts, cells }: ComeTexts): void {
    for (const text of texts) this.placeOf(text);
    this.#cells += cells - texts.length;
  }

  /** What all places are known by. */
  digest(): string {
    return this.#digest.copy().digest('hex');
  }

  *xml(): Generator<string> {
    const counts = `count="${this.#cells}" uniqueCount="${this.#places.size}"`;
    yield `${declaration}<sst xmlns="${main}" ${counts}>`;
    for (const text of this.#places.keys())
      yield `<si><t xml:space="preserve">${escapeText(text)}</t></si>`;
    yield '</sst>';
  }
}

/** Texts that cells named, in the order they came, and how many cells did. */
export interface ComeTexts {
  texts: string[];
  cells: number;
}
