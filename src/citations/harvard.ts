import type { Citation } from './citation.ts';

/** A Harvard reference in three parts with a space between, so that a page can set the title apart. */
export interface HarvardParts {
  /** `System Profiles (2026)` */
  before: string;
  /** With its full stop. */
  title: string;
  /** `Edition of November 2026. Available at: https://…/` */
  after: string;
}

/**
 * A reference as the Harvard style of Cite Them Right has it for a web page: author, year, title,
 * address. The day it was read is the reader's to add.
 */
export function harvardParts({ author, title, edition, date, address }: Citation): HarvardParts {
  return {
    before: `${author} (${date.slice(0, 4)})`,
    title: `${title}.`,
    after: `Edition of ${edition}. Available at: ${address}`,
  };
}

/** The same as one line of text. */
export function harvardText(citation: Citation): string {
  const { before, title, after } = harvardParts(citation);
  return [before, title, after].join(' ');
}
