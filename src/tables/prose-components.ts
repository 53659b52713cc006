import type { MdxParts } from './mdx.ts';
import { didYouMean } from './nearest.ts';
import type { Problem } from './problem.ts';

/** The components that the page of each folder supplies; stories have a check of their own. */
export const proseComponents: Readonly<Record<string, readonly string[]>> = {
  indicators: [],
  methods: ['AverageCheck', 'SlopeIndexCheck'],
  pages: ['Contact'],
};

/**
 * Tells each component that the page of its folder does not supply, with its line. MDX compiles it
 * without a word, and the build would stop with a stack trace. Code, fenced or inline, is passed over.
 */
export function unknownComponents(
  file: string,
  folder: string,
  { body, linesBefore }: MdxParts,
): Problem[] {
  const known = proseComponents[folder];
  if (known === undefined) return [];
  const blank = (code: string): string => code.replace(/[^\n]/g, ' ');
  const prose = body.replace(/^```[\s\S]*?^```/gm, blank).replace(/`[^`\n]*`/g, blank);
  const list =
    known.length === 0 ? 'There are none for this folder.' : `Use ${known.join(' or ')}.`;
  return [...prose.matchAll(/<([A-Z]\w*)/g)]
    .filter(([, name]) => !known.includes(name!))
    .map(({ 1: name, index }) => ({
      file,
      line: linesBefore + prose.slice(0, index).split('\n').length,
      column: null,
      value: name!,
      rule: 'is not a component of this page',
      fix: `${didYouMean(name!, known) || 'Take it out.'} ${list}`,
    }));
}
