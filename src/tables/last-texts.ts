/** How many texts are remembered: more than an edition has pages of words. */
const most = 500;

/**
 * What `make` gives of a text, for the texts that were last asked: words are read again and again while an edition is
 * edited, and by one rule after the other. `make` reads nothing else, and nobody changes what it gave. A fault is not
 * kept.
 */
export function ofLastTexts<Made>(make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, { made: Made }>();
  return (text) => {
    const last = known.get(text) ?? { made: make(text) };
    known.delete(text);
    known.set(text, last);
    if (known.size > most) known.delete(known.keys().next().value!);
    return last.made;
  };
}
