import { z } from 'zod';
import { didYouMean } from './nearest.ts';
import { shippedColours, type ColourName, type OwnColours, type Scheme } from './palette.ts';

/** One part of a colour, 0 to 1, as light: IEC 61966-2-1, with the threshold that WCAG 2.2 gives. */
const linear = (part: number): number =>
  part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;

/** Relative luminance of a colour `#rrggbb` or `#rgb`, 0 to 1: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance. */
function luminanceOf(colour: string): number {
  if (colour.length === 4) return luminanceOf(colour.replaceAll(/[^#]/g, '$&$&'));
  const part = (at: number): number => linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}

/** Contrast ratio of two such colours, 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. */
export function contrastOf(one: string, other: string): number {
  const [darker, lighter] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

const names = Object.keys(shippedColours.light) as ColourName[];

/** What is read, and what is only seen: WCAG 2.2, 1.4.3 and 1.4.11. */
const needed = { text: 4.5, marks: 3 } as const;

const onPaperAndLand = (kind: keyof typeof needed, fores: readonly ColourName[]) =>
  fores.flatMap((fore) =>
    (['paper', 'land'] as const).map((back) => ({ fore, back, kind }) as const),
  );

/** Every colour and what it is drawn on. Hairs are decoration and carry nothing. */
const pairs: readonly { fore: ColourName; back: ColourName; kind: keyof typeof needed }[] = [
  ...onPaperAndLand('text', ['ink', 'ink-2', 'women', 'men', 'better', 'worse', 'similar']),
  ...onPaperAndLand('marks', ['rule', 'first', 'second']),
  { fore: 'foot-ink', back: 'foot', kind: 'text' },
];

/** Colours that stand beside each other and mean two things. */
const toTellApart: readonly (readonly [ColourName, ColourName])[] = [
  ['women', 'men'],
  ['better', 'worse'],
  ['first', 'second'],
];

/** Two colours of an edition that nobody could tell apart. */
function alike(scheme: Scheme, own: Partial<Record<string, string>>) {
  const all: Record<ColourName, string> = { ...shippedColours[scheme], ...own };
  return toTellApart.flatMap(([one, other]) => {
    const named = [one, other].find((name) => own[name] !== undefined);
    if (named === undefined || all[one].toLowerCase() !== all[other].toLowerCase()) return [];
    const message = `is the colour of ${named === one ? other : one} too. The two are told apart by it: give each its own.`;
    return [{ name: named, message }];
  });
}

/** A colour of an edition that is seen too little, as "breaks this rule. Do that.", and whose it is. */
function tooLittle(scheme: Scheme, own: Partial<Record<string, string>>) {
  const all: Record<ColourName, string> = { ...shippedColours[scheme], ...own };
  return pairs.flatMap(({ fore, back, kind }) => {
    const named = [fore, back].find((name) => own[name] !== undefined);
    const contrast = contrastOf(all[fore], all[back]);
    // What is no colour has no contrast, and is told by itself.
    if (named === undefined || !(contrast < needed[kind])) return [];
    const other = named === fore ? back : fore;
    const cut = (Math.floor(contrast * 100) / 100).toFixed(2);
    const message = `has too little contrast with ${other}, which is ${all[other]}. It is ${cut} to 1; ${kind === 'text' ? 'what is read needs' : 'lines and marks need'} ${needed[kind]} to 1: make one of the two lighter or darker.`;
    return [{ name: named, message }];
  });
}

const colour = z
  .string('is not a colour. Write it in quotation marks, such as "#b5450b".')
  .regex(
    /^#(?:[0-9a-f]{3}){1,2}$/i,
    'is not a colour. Write three or six digits or letters from a to f after a #, such as "#b5450b".',
  )
  // In one spelling, six small digits: pictures are packed by the colours that are named in them.
  .transform((text) =>
    (text.length === 4 ? text.replace(/[\da-f]/gi, '$&$&') : text).toLowerCase(),
  );

const schemeOf = (scheme: Scheme) =>
  z.record(z.string(), colour).superRefine((own, context) => {
    const tell = (name: string, message: string): void =>
      context.addIssue({ code: 'custom', path: [name], message });
    for (const name of Object.keys(own)) {
      if (names.some((each) => each === name)) continue;
      const hint = didYouMean(name, names);
      tell(name, `is given to no colour of the pages. ${hint} They are: ${names.join(', ')}.`);
    }
    for (const { name, message } of [...tooLittle(scheme, own), ...alike(scheme, own)])
      tell(name, message);
  });

/** Colours of an edition's own in its settings: those not named stay as they are. Refused where one could not be seen or read. */
export const coloursSchema = z
  .strictObject(
    { light: schemeOf('light').optional(), dark: schemeOf('dark').optional() },
    'has more than light and dark. Write the colours under `light:` and `dark:`, and nothing else.',
  )
  .transform(({ light = {}, dark = {} }): OwnColours => ({ light, dark }));
