const forgetting: (() => void)[] = [];

/** What `make` gives for each name, made when it is first asked for and kept until `forgetMade`. A fault is not kept. */
export function onceEach<Name, Made>(make: (name: Name) => Made): (name: Name) => Made {
  const made = new Map<Name, Made>();
  forgetting.push(() => made.clear());
  return (name) => {
    const held = made.get(name);
    if (held !== undefined || made.has(name)) return held!;
    const one = make(name);
    made.set(name, one);
    return one;
  };
}

/** The same where there is nothing to name. */
export function once<Made>(make: () => Made): () => Made {
  const made = onceEach(make);
  return () => made(undefined);
}

/** Forgets everything that was made once: it is made anew when it is next asked for. */
export function forgetMade(): void {
  for (const forget of forgetting) forget();
}
