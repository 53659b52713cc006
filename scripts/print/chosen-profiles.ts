import { StepFailure } from '../steps/run-steps.ts';

/** A profile that can be printed. */
export interface Printable {
  code: string;
  /** The address of its page, from the root. */
  path: string;
}

/** The profiles of the codes given, or all where none is. Throws a StepFailure that names every code unknown. */
export function chosenProfiles(
  all: readonly Printable[],
  codes: readonly string[],
): readonly Printable[] {
  const byCode = new Map(all.map((each) => [each.code, each]));
  const unknown = codes.filter((code) => !byCode.has(code));
  if (unknown.length > 0) {
    throw new StepFailure(
      `no profile has the code ${unknown.map((code) => `“${code}”`).join(', ')}`,
      'Codes are the first column of data/areas.csv, such as: npm run pdf -- E06000009 E54000048',
    );
  }
  return codes.length === 0 ? all : [...new Set(codes)].map((code) => byCode.get(code)!);
}
