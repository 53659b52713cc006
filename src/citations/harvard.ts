import { dayOfYear } from '../indicators/day.ts';
import { copyPhrase, figuresPhrase } from './citation.ts';
import type { Citation } from './citation.ts';

/** A Harvard reference in parts with a space between, so that a page can set the title apart. */
export interface HarvardParts {
  /** `System Profiles (2026)` */
  before: string;
  /** With its full stop. */
  title: string;
  /** `Release 2026-11 of 22 November. Figures: …. Available at: https://…/` */
  after: string;
}

/**
 * A reference as the Harvard style of Cite Them Right has it for a web page: author, year, title, day
 * and month, address. The day it was read comes last, round which `accessed` stands.
 */
export function harvardParts(citation: Citation): HarvardParts {
  const facts = [
    `Release ${citation.release} of ${dayOfYear(citation.date)}`,
    figuresPhrase(citation),
    copyPhrase(citation),
    `Available at: ${citation.address}`,
  ];
  return {
    before: `${citation.author} (${citation.date.slice(0, 4)})`,
    title: `${citation.title}.`,
    after: facts.filter(Boolean).join('. '),
  };
}

/** The end of the reference, round the day it was read; `blank` says what to put there. */
export const accessed = { before: '(Accessed: ', blank: 'day month year', after: ').' } as const;

/** The same as one line of text, without the day it was read. */
export function harvardText(citation: Citation): string {
  const { before, title, after } = harvardParts(citation);
  return [before, title, after].join(' ');
}
