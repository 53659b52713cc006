import { expect, it } from 'vitest';
import { drawnStyles } from './drawn-styles.ts';
import { siteOf } from './stub-site.ts';

const found = (script: string) =>
  drawnStyles.problemsOf(siteOf({}, { '/_astro/a.js': script })).map(({ what }) => what);

it.each(['`<p class="wide locator">`', 'add("locator")', 'query("p .locator")'])(
  'finds a class whose styles are left out where scripts draw: %s',
  (script) => {
    expect(found(script)).toEqual([
      'it names the class locator, whose styles pages leave out on which scripts draw',
    ]);
  },
);

it('takes no part of a longer word for one', () => {
  expect(found('add("relocator", "locators", locatorOf(a))')).toEqual([]);
});
