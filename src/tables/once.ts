const forgetting: (() => void)[] = [];

/** What `make` gives for each name, made when it is first asked for and kept until `forgetMade`. A fault is not kept. */
export function onceEach<Name, Made>(make: (name: Name) => Made): (name: Name) => Made {
  const made = new Map<Name, Made>();
  forgetting.push(() => made.clear());
  return (name) => {
    if (!made.has(name)) made.set(name, make(name));
    return made.get(name)!;
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
