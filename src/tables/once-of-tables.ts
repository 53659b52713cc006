/** What was made of the tables that lead to it, and the way on to what is made of more. */
interface Branch<Made> {
  made?: { value: Made };
  next: WeakMap<object, Branch<Made>>;
}

/**
 * What `make` gives of some tables or rows, made once for as long as they are the same objects: while pages are
 * edited all tables but one are, and a rule need not go through 200,000 figures for one. Those that change most
 * stand first, since what is remembered goes with them. `make` reads nothing else and changes nothing.
 */
export function onceOfTables<Given extends readonly object[], Made>(
  make: (...given: Given) => Made,
): (...given: Given) => Made {
  const root: Branch<Made> = { next: new WeakMap() };
  return (...given) => {
    let branch = root;
    for (const each of given) {
      const next = branch.next.get(each) ?? { next: new WeakMap() };
      branch.next.set(each, next);
      branch = next;
    }
    return (branch.made ??= { value: make(...given) }).value;
  };
}
