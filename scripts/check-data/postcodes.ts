import { existsSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { unitsOf } from '../../src/postcodes/decode-outcode.ts';
import { digestLines } from '../../src/postcodes/digest-lines.ts';
import { unitLetters, figuresPerRow, type OutcodeFile } from '../../src/postcodes/outcode-file.ts';
import type { PostcodeTableFacts } from '../../src/postcodes/table-facts.ts';
import { isDay } from '../../src/tables/cells.ts';
import { todayAnywhere } from '../../src/tables/checks/released-by-now.ts';
import type { AreaRow } from '../../src/tables/edition.ts';
import type { Problem } from '../../src/tables/problem.ts';
import { readBytes, readText } from '../../src/tables/read-file.ts';

/** Far more than a table of postcodes unpacks to; a small file could otherwise fill the memory. */
const mostUnpacked = 400_000_000;

const again = 'Write the table again with npm run import -- os-code-point-open.';
const count = z.int().min(0);

const factsSchema = z.strictObject({
  release: z.string().min(1),
  listed: z.string().refine((day) => isDay(day) && day <= todayAnywhere(Date.now()).slice(0, 10)),
  postcodes: count,
  withoutAuthority: count,
  outcodes: count,
  outcodesElsewhere: count,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const outcodeSchema = z.strictObject({
  outcode: z.string().regex(/^[A-Z]{1,2}\d[A-Z\d]?$/),
  areas: z.array(
    z.union([
      z.strictObject({ localAuthority: z.string(), ics: z.string() }),
      z.strictObject({ localAuthority: z.null(), ics: z.null() }),
      z.strictObject({ nation: z.string().min(1) }),
    ]),
  ),
  sectors: z.record(
    z.string().regex(/^\d$/),
    z.strictObject({
      units: z.string().regex(new RegExp(`^[0-9a-f]{${unitLetters.length * figuresPerRow}}$`)),
      runs: z.array(count),
    }),
  ),
});

/**
 * Every problem of the table of postcodes: one that cannot be unpacked or read, codes that are no area
 * of the edition, and counts or a digest other than table.json says, by which a table that was
 * damaged or changed by hand is told. An edition may do without the folder.
 */
export function postcodeProblems(data: string, areas: readonly AreaRow[]): Problem[] {
  if (!existsSync(join(data, 'postcodes'))) return [];
  const factsFile = join(data, 'postcodes', 'table.json');
  const packedFile = join(data, 'postcodes', 'outcodes.jsonl.gz');
  const facts = readFacts(factsFile);
  const table = readOutcodes(packedFile);
  const told = [...('problem' in facts ? [facts.problem] : []), ...table.problems];
  if ('problem' in facts || told.length > 0) return told;
  const problems = table.files.flatMap((file, i) =>
    outcodeFaults(file, table.files[i - 1], areaFaults(areas)).map(([value, rule, fix]) => {
      return { file: packedFile, line: i + 1, column: null, value, rule, fix };
    }),
  );
  return problems.length > 0 ? problems : factProblems(factsFile, facts, table.files);
}

const ofFile = (file: string, rule: string, fix: string): Problem => {
  return { file, line: null, column: null, value: null, rule, fix };
};

function readFacts(file: string): PostcodeTableFacts | { problem: Problem } {
  const read = readText(file);
  if ('problem' in read) return read;
  const facts = factsSchema.safeParse(parsed(read.text));
  if (facts.success) return facts.data;
  const keys = Object.keys(factsSchema.shape).join(', ');
  const wrong = [...new Set(facts.error.issues.map(({ path }) => String(path[0] ?? 'the file')))];
  const fix = `Not as it must be: ${wrong.join(', ')}. It holds ${keys}. ${again}`;
  return { problem: ofFile(file, 'The facts of the postcodes cannot be read', fix) };
}

/** The value of a JSON text; undefined where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readOutcodes(file: string): { files: OutcodeFile[]; problems: Problem[] } {
  const read = readBytes(file);
  if ('problem' in read) return { files: [], problems: [read.problem] };
  let text: string;
  try {
    text = gunzipSync(read.bytes, { maxOutputLength: mostUnpacked }).toString('utf8');
  } catch {
    return { files: [], problems: [ofFile(file, 'The postcodes cannot be unpacked', again)] };
  }
  const lines = text.trimEnd().split('\n');
  const rows = lines.map((line) => outcodeSchema.safeParse(parsed(line)));
  const problems = rows.flatMap(({ success }, i) => {
    const rule = 'The line is not an outcode as this table holds them';
    return success ? [] : [{ ...ofFile(file, rule, again), line: i + 1 }];
  });
  return { files: rows.flatMap(({ data }) => data ?? []), problems };
}

type Found = [value: string, rule: string, fix: string];

/** What is wrong with the codes of an area of postcodes: none of the edition, or of another kind. */
function areaFaults(areas: readonly AreaRow[]): (code: string, isSystem: boolean) => Found[] {
  const kinds = new Map(areas.map(({ code, kind }) => [code, kind]));
  return (code, isSystem) => {
    const kind = kinds.get(code);
    const fix = `Areas are listed in areas.csv. ${again}`;
    if (kind === undefined)
      return [[code, 'is the area of postcodes and none of this edition', fix]];
    const isLowerTier = !['country', 'region', 'ics', 'county'].includes(kind);
    const fits = isSystem ? kind === 'ics' : isLowerTier;
    return fits ? [] : [[code, `is the area of postcodes and is of the kind ${kind}`, fix]];
  };
}

function outcodeFaults(
  file: OutcodeFile,
  before: OutcodeFile | undefined,
  faultsOfArea: ReturnType<typeof areaFaults>,
): Found[] {
  const codes = file.areas.flatMap((area): Found[] =>
    'nation' in area || area.localAuthority === null
      ? []
      : [...faultsOfArea(area.localAuthority, false), ...faultsOfArea(area.ics, true)],
  );
  const sectors = Object.entries(file.sectors).flatMap(([figure, { units, runs }]): Found[] => {
    const places = runs.filter((_, i) => i % 2 === 0);
    const total = runs.filter((_, i) => i % 2 === 1).reduce((sum, run) => sum + run, 0);
    const isWhole =
      runs.length % 2 === 0 &&
      total === unitsOf({ units, runs }).length &&
      places.every((place) => place < file.areas.length);
    const rule = 'has postcodes without an area, or areas without postcodes';
    return isWhole ? [] : [[`${file.outcode} ${figure}`, rule, again]];
  });
  const isInOrder = before === undefined || before.outcode < file.outcode;
  const order: Found[] = isInOrder ? [] : [[file.outcode, 'comes twice or out of order', again]];
  return [...order, ...codes, ...sectors];
}

function factProblems(
  file: string,
  facts: PostcodeTableFacts,
  files: readonly OutcodeFile[],
): Problem[] {
  const found = countsOf(files);
  return (Object.keys(found) as (keyof typeof found)[])
    .filter((key) => found[key] !== facts[key])
    .map((key) => {
      const rule = 'is not what the table of postcodes holds';
      const fix = `The table has ${found[key]}. One of the two was changed or damaged. ${again}`;
      return { ...ofFile(file, rule, fix), column: key, value: String(facts[key]) };
    });
}

function countsOf(files: readonly OutcodeFile[]): Omit<PostcodeTableFacts, 'release' | 'listed'> {
  const hash = createHash('sha256');
  let [postcodes, withoutAuthority] = [0, 0];
  // The lines of an outcode begin with it and a space: sorted so, each by itself, all are sorted.
  const sorted = files.toSorted((a, b) => (`${a.outcode} ` < `${b.outcode} ` ? -1 : 1));
  for (const file of sorted) {
    const lines = digestLines([file]);
    postcodes += lines.length;
    withoutAuthority += lines.filter((line) => line.endsWith(',,')).length;
    if (lines.length > 0) hash.update(`${lines.join('\n')}\n`);
  }
  const elsewhere = files.filter(({ areas }) => areas.every((area) => 'nation' in area));
  return {
    postcodes,
    withoutAuthority,
    outcodes: files.length,
    outcodesElsewhere: elsewhere.length,
    sha256: hash.digest('hex'),
  };
}
