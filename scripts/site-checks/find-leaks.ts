/** Words a program leaves behind when a value is missing; people write none of them like this. */
const leaked = /(?<![\w-])(NaN|undefined|null|Infinity)(?![\w-])|\[object /;

/** Elements in which such words may be written on purpose. */
const quoting = 'code, pre, script, style, template';

/**
 * Leaked words in visible text and in attributes, each with the element it stands in. The document
 * is walked only when the source holds such a word at all.
 */
export function findLeaks(document: Document, html: string): string[] {
  if (!leaked.test(html)) return [];
  return [...document.querySelectorAll('*')].flatMap((element) => [
    ...leakedAttributes(element),
    ...leakedText(element),
  ]);
}

function leakedAttributes(element: Element): string[] {
  return [...element.attributes]
    .filter(({ value }) => leaked.test(value))
    .map(({ name, value }) => `${element.localName} ${name}="${excerpt(value)}"`);
}

function leakedText(element: Element): string[] {
  const own = [...element.childNodes]
    .filter((node) => node.nodeType === 3)
    .map((node) => node.textContent ?? '');
  if (!own.some((text) => leaked.test(text)) || element.closest(quoting)) return [];
  return own
    .filter((text) => leaked.test(text))
    .map((text) => `${element.localName}: ${excerpt(text)}`);
}

/** The leaked word with a little of what stands around it. */
function excerpt(text: string): string {
  const at = leaked.exec(text)?.index ?? 0;
  return text.slice(Math.max(0, at - 30), at + 40).trim();
}
