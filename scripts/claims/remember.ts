/** A function of something read once, as a site or a profile, and a key: found once for each, and kept as long as that is. */
export function remembered<Owner extends object, Value>(
  find: (owner: Owner, key: string) => Value,
): (owner: Owner, key?: string) => Value {
  const known = new WeakMap<Owner, Map<string, Value>>();
  return (owner, key = '') => {
    let found = known.get(owner);
    if (!found) known.set(owner, (found = new Map()));
    const held = found.get(key);
    if (held !== undefined || found.has(key)) return held!;
    const value = find(owner, key);
    found.set(key, value);
    return value;
  };
}
