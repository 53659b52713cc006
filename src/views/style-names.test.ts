import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const folder = join(import.meta.dirname, '..', 'styles');

/** Parts of the page that a second sheet sets in a place of its own, knowing of the first. */
const setInTwo = ['compare-form', 'find-top', 'key-list', 'masthead', 'over-time'];

/** Classes for which a sheet has a rule of their own, such as `.answer {`. */
const namesIn = (css: string): string[] =>
  [...css.replaceAll(/\/\*[^]*?\*\//g, '').matchAll(/(?<=[{}\n,]\s*)\.([\w-]+)\s*(?=[,{])/g)].map(
    ([, name]) => name!,
  );

it('no class means two things: pages whose scripts draw have all sheets at once', () => {
  const sheets = readdirSync(folder).filter((name) => !/^(?:print|forced)/.test(name));
  const named = sheets.flatMap((sheet) => {
    const names = new Set(namesIn(readFileSync(join(folder, sheet), 'utf8')));
    return [...names].map((name) => ({ name, sheet }));
  });
  const inTwo = [...Map.groupBy(named, ({ name }) => name)].filter(([, all]) => all.length > 1);
  expect(inTwo.map(([name]) => name).sort()).toEqual(setInTwo);
});
