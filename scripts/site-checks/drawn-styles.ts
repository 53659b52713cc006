import { neverDrawn } from '../../src/views/styles-of-page.ts';
import type { SiteRule } from './problem.ts';

/** Where a script holds a class: a whole word of a text, or of a selector. */
const classIn = (script: string): string[] =>
  [...neverDrawn].filter((each) => new RegExp(`["'\`\\s.=]${each}["'\`\\s.]`).test(script));

/** What scripts draw has its styles on the pages that they draw on. */
export const drawnStyles: SiteRule = {
  name: 'drawn-styles',
  holds: 'scripts draw nothing without its styles',
  problemsOf: (site) =>
    [...site.files]
      .filter((address) => address.endsWith('.js') && address.startsWith('/_astro/'))
      .flatMap((address) =>
        classIn(site.read(address)).map((each) => ({
          page: address,
          what: `it names the class ${each}, whose styles pages leave out on which scripts draw`,
          fix: 'Take it from the list neverDrawn (src/views/styles-of-page.ts).',
        })),
      ),
};
