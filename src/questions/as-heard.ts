/** Parts of names that are not said as they are written, each with how people write them who only heard them. */
const heard: readonly (readonly [written: RegExp, ...heard: string[]])[] = [
  [/eicester/, 'ester'],
  [/oucester/, 'oster'],
  [/orcester/, 'oster'],
  [/cester/, 'ster'],
  [/wight/, 'wite'],
  [/wich/, 'ich', 'idge', 'itch'],
  [/wick/, 'ick'],
  [/thwark/, 'thark'],
  [/castle/, 'casel', 'cassle'],
  [/borough|brough|burgh/, 'boro', 'bra', 'bruh'],
  [/mouth/, 'muth'],
  [/^wight$/, 'white'],
  [/ham$/, 'um', 'am'],
  [/shire$/, 'sher', 'shir'],
];

/** A word as it is looked up among those that were heard: one letter where it has it twice, `woster` of `wooster`. */
export const heardAs = (word: string): string => word.replaceAll(/(.)\1/g, '$1');

/** How a word of a name may be written by those who heard it; none where it is said as it is written. */
export function heardForms(word: string): string[] {
  const forms = heard.reduce<string[]>(
    (all, [written, ...others]) =>
      all.flatMap((form) =>
        written.test(form) ? [form, ...others.map((other) => form.replace(written, other))] : form,
      ),
    [word],
  );
  return [...new Set(forms.map(heardAs))].filter((form) => form !== heardAs(word));
}

/** Words of names by how they may be written by ear; none where two names sound alike. */
export function heardIn(names: Iterable<string>): Map<string, string> {
  const words = new Set([...names].flatMap((name) => name.split(' ')));
  const forms = [...words].flatMap((word) => heardForms(word).map((form) => ({ form, word })));
  return new Map(
    [...Map.groupBy(forms, ({ form }) => form)].flatMap(([form, [only, ...others]]) =>
      only && others.length === 0 ? [[form, only.word] as const] : [],
    ),
  );
}
