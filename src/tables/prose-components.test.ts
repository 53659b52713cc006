import { expect, it } from 'vitest';
import { splitMdx } from './mdx.ts';
import { unknownComponents } from './prose-components.ts';
import { describeProblem } from './problem.ts';

const told = (folder: string, body: string): string[] => {
  const parts = splitMdx(`---\ntitle: One.\n---\n${body}`);
  return unknownComponents(`content/${folder}/one.mdx`, folder, parts).map(describeProblem);
};

it('tells a component that the page does not supply, with its line and the nearest name', () => {
  expect(told('methods', 'Words.\n\n<AverageChek />\n')).toEqual([
    'content/methods/one.mdx:6: "AverageChek" is not a component of this page. Did you mean "AverageCheck"? Use AverageCheck or SlopeIndexCheck.',
  ]);
  expect(told('indicators', '<Contact />')).toEqual([
    'content/indicators/one.mdx:4: "Contact" is not a component of this page. Take it out. There are none for this folder.',
  ]);
});

it('leaves components that are supplied, plain tags, code and stories alone', () => {
  expect(told('pages', 'Write to <Contact />.')).toEqual([]);
  expect(told('methods', '<details>\n\n`<Nope />`\n\n```text\n<Nope />\n```\n</details>')).toEqual(
    [],
  );
  expect(told('stories', '<Figure area="X06000001" />')).toEqual([]);
});
