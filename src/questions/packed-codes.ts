interface Numbered {
  letters: string;
  number: number;
  digits: number;
}

/** A code that ends in figures, as its letters and a number. */
function numbered(code: string): Numbered | null {
  const [, letters = '', figures = ''] = /^(\D*)(\d{1,15})$/.exec(code) ?? [];
  return figures === '' ? null : { letters, number: Number(figures), digits: figures.length };
}

const isNext = (one: Numbered | null, after: Numbered | null): boolean =>
  one?.letters === after?.letters && one?.digits === after?.digits;

/** Codes in order as few letters: each as how far its number is from the one before, blank for one; whole, after `=`, where it is no number of the same letters. */
export function packedCodes(codes: readonly string[]): string {
  const packed = codes.map((code, place) => {
    const own = numbered(code);
    const before = numbered(codes[place - 1] ?? '');
    if (!own || !before || !isNext(own, before)) return `=${code}`;
    const step = own.number - before.number;
    return step === 1 ? '' : String(step);
  });
  return packed.join(' ');
}

/** The same codes again. */
export function unpackedCodes(packed: string): string[] {
  const codes: string[] = [];
  for (const part of packed === '' ? [] : packed.split(' ')) {
    const before = numbered(codes.at(-1) ?? '');
    const step = part === '' ? 1 : Number(part);
    codes.push(
      part.startsWith('=') || !before
        ? part.slice(1)
        : before.letters + String(before.number + step).padStart(before.digits, '0'),
    );
  }
  return codes;
}
