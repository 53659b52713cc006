/** The elements of a page by name and by attribute, in the order they stand. */
export interface Elements {
  all: readonly Element[];
  /** Elements of a name, in small letters. */
  named: (name: string) => readonly Element[];
  /** Elements with an attribute, of any name or of one of those given. */
  having: (attribute: string, ...names: string[]) => readonly Element[];
}

/** Reads all elements of a page once: each search for one kind would walk the whole page again. */
export function elementsOf(document: Document): Elements {
  const byName = new Map<string, Element[]>();
  const byAttribute = new Map<string, Element[]>();
  const add = (groups: Map<string, Element[]>, key: string, element: Element): void => {
    const group = groups.get(key);
    if (group) group.push(element);
    else groups.set(key, [element]);
  };
  const all = [...document.querySelectorAll('*')];
  for (const element of all) {
    add(byName, element.localName, element);
    for (const name of element.getAttributeNames()) add(byAttribute, name, element);
  }
  return {
    all,
    named: (name) => byName.get(name) ?? [],
    having: (attribute, ...names) => {
      const all = byAttribute.get(attribute) ?? [];
      return names.length === 0 ? all : all.filter(({ localName }) => names.includes(localName));
    },
  };
}
