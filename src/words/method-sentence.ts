import type { MethodSubject } from '../tables/front-matter.ts';
import { sentence, type Sentence } from './sentence.ts';
import { methodPath } from './terms.ts';

/**
 * A sentence that is nothing but a way to the page of methods on a subject, such as `How it is worked out.`
 * Null where this edition explains it nowhere. `isDerived` marks figures that we worked out.
 */
export function methodSentence(
  text: string,
  about: MethodSubject,
  mark: { isDerived?: true } = {},
): Sentence | null {
  const href = methodPath(about);
  return href === null ? null : sentence({ text, href, ...mark });
}
