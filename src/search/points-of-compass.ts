const points: readonly (readonly [whole: RegExp, short: string])[] = [
  [/\b(n|s)(?:orth|outh) (e|w)(?:ast|est)(?= )/, '$1$2'],
  [/\b(n|s|e|w)(?:orth|outh|ast|est)(?= )/, '$1'],
];

/** A plain name with its point of the compass cut short: `ne lincolnshire`, `w sussex`; nothing without one. */
export function cutShort(plain: string): string[] {
  const [whole, short] = points.find(([each]) => each.test(plain)) ?? [];
  return whole && short !== undefined ? [plain.replace(whole, short)] : [];
}
