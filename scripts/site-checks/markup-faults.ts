import type { HtmlValidate } from 'html-validate';
import { htmlValidator } from './html-validator.ts';
import { isDoubtful } from './page-doubts.ts';
import { pageOfShape, shapeOf } from './page-shape.ts';
import { tokensOf } from './page-tokens.ts';
import type { MarkupFault } from './problem.ts';
import { withoutKnown } from './sound-parts.ts';

/** What html-validate objects to in a page as it stands. */
export async function faultsOfWhole(validator: HtmlValidate, html: string): Promise<MarkupFault[]> {
  const { results } = await validator.validateString(html);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, message, line }) => ({ ruleId, message, line }));
}

/**
 * Gives what html-validate objects to in each of many pages. It reads each shape of a page once, of a new shape what
 * no other had, and whole pages only where their shape has a fault or they are doubtful.
 */
export function markupReader(): (html: string) => Promise<MarkupFault[]> {
  const validator = htmlValidator();
  const sound = new Set<string>();
  const soundParts = new Set<string>();
  const isSound = async (html: string): Promise<boolean> => {
    const tokens = tokensOf(html);
    if (tokens === null || isDoubtful(tokens)) return false;
    const shape = shapeOf(html, tokens);
    if (shape === null) return false;
    if (sound.has(shape)) return true;
    const { left, parts } = withoutKnown(shape, soundParts);
    if ((await faultsOfWhole(validator, pageOfShape(left))).length > 0) return false;
    sound.add(shape);
    for (const part of parts) soundParts.add(part);
    return true;
  };
  return async (html) => ((await isSound(html)) ? [] : faultsOfWhole(validator, html));
}
