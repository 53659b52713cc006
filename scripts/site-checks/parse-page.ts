import { createRequire } from 'node:module';

/** Keeps no map that is empty when it is set; a node without listeners has such a map. */
class WithoutEmptyMaps<Key extends WeakKey, Value> extends WeakMap<Key, Value> {
  override set(key: Key, value: Value): this {
    return value instanceof Map && value.size === 0 ? this : super.set(key, value);
  }
}

/**
 * linkedom, which would set a map of listeners aside for every node it makes, weakly held: a tenth of
 * the time in which pages are read goes to these. No rule listens to a page. It is loaded in one go, so that only
 * its own weak maps are of the kind above.
 */
function withoutListeners(): typeof import('linkedom') {
  const whole = globalThis.WeakMap;
  globalThis.WeakMap = WithoutEmptyMaps as WeakMapConstructor;
  try {
    return createRequire(import.meta.url)('linkedom') as typeof import('linkedom');
  } finally {
    globalThis.WeakMap = whole;
  }
}

const linkedom = withoutListeners();

const classOf = (element: Element): string => element.getAttributeNode('class')?.value ?? '';

/**
 * Classes as they are written in a page. linkedom makes a set of them for each element, as it comes and for each
 * selector that looks at it: a tenth of the time in which pages are read. What is set is in the attribute by then.
 */
const asWritten: PropertyDescriptorMap & ThisType<Element> = {
  className: {
    get() {
      return classOf(this);
    },
    set() {},
  },
  classList: {
    get() {
      const value = classOf(this);
      const names = value.split(/\s+/).filter((name) => name !== '');
      return Object.assign(names, { value, contains: (name: string) => names.includes(name) });
    },
  },
};
for (const { prototype } of [linkedom.Element, linkedom.SVGElement])
  Object.defineProperties(prototype, asWritten);

/** The document of a page, to be read and not listened to. */
export const { parseHTML } = linkedom;
