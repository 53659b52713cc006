import { createHash } from 'node:crypto';
import { digestLines } from '../../src/postcodes/digest-lines.ts';
import { encodeOutcode } from '../../src/postcodes/encode-outcode.ts';
import type { OutcodeFile } from '../../src/postcodes/outcode-file.ts';
import type { PostcodeTableFacts } from '../../src/postcodes/table-facts.ts';
import { packOutcodes, unpackOutcodes } from '../../src/postcodes/table.ts';
import type { DataFolder } from './data-folder.ts';
import { folderOf } from './geography-sources.ts';
import type { Importer, TableChange } from './importer.ts';
import type { Place } from './os-code-point-open-areas.ts';
import {
  countUnknown,
  outsideTheList,
  placeFromTables,
  refuseOldList,
} from './os-code-point-open-areas.ts';
import { checkAgainstList } from './os-code-point-open-check.ts';
import {
  codePointFiles,
  isPostcodeTable,
  releaseOf,
  type ProductFile,
} from './os-code-point-open-files.ts';
import type { ListedPostcode } from './os-code-point-open-rows.ts';
import { readPostcodeTable } from './os-code-point-open-rows.ts';

const tablePath = 'postcodes/outcodes.jsonl.gz';

/** The files of the outcodes in `listed`; one wholly in another nation says only which. */
export function outcodesFromList(listed: readonly ListedPostcode[], place: Place): OutcodeFile[] {
  return [...Map.groupBy(listed, ({ outcode }) => outcode)].map(([outcode, postcodes]) => {
    const placed = postcodes.map((one) => ({
      sector: one.sector,
      unit: one.unit,
      area: place(one),
    }));
    const file = encodeOutcode(outcode, placed);
    const elsewhere = file.areas.every((area) => 'nation' in area);
    if (!elsewhere) return file;
    if (file.areas.length > 1) throw new Error(`${outcode} lies in two other nations.`);
    return { ...file, sectors: {} };
  });
}

/** Outcodes of postcode areas outside the list. Not all of their numbers are in use; none lies elsewhere. */
function outcodesOutsideTheList(): OutcodeFile[] {
  return outsideTheList.flatMap(({ letters, last, nation }) =>
    Array.from({ length: last }, (_, index) => ({
      outcode: `${letters}${index + 1}`,
      areas: [{ nation }],
      sectors: {},
    })),
  );
}

const isElsewhere = (file: OutcodeFile): boolean => Object.keys(file.sectors).length === 0;

function changeFrom(before: Map<string, OutcodeFile>, files: readonly OutcodeFile[]): TableChange {
  const now = new Set(files.map(({ outcode }) => outcode));
  const old = files.filter(({ outcode }) => before.has(outcode));
  return {
    table: tablePath,
    rows: files.length,
    added: files.length - old.length,
    changed: old.filter((file) => JSON.stringify(file) !== JSON.stringify(before.get(file.outcode)))
      .length,
    gone: [...before.keys()].filter((outcode) => !now.has(outcode)).length,
  };
}

/** What is known of the table; the digest is made by decoding it again. */
function factsOf(
  files: readonly OutcodeFile[],
  { release, listed }: { release: string; listed: string },
): PostcodeTableFacts {
  const lines = digestLines(files);
  return {
    release,
    listed,
    postcodes: lines.length,
    withoutAuthority: lines.filter((line) => line.endsWith(',,')).length,
    outcodes: files.length,
    outcodesElsewhere: files.filter(isElsewhere).length,
    sha256: createHash('sha256')
      .update(`${lines.join('\n')}\n`)
      .digest('hex'),
  };
}

/** Settles the table and its facts, and says by outcode how it differs from the one before. */
function writeOutcodes(
  data: DataFolder,
  packed: Uint8Array,
  files: readonly OutcodeFile[],
  facts: PostcodeTableFacts,
): TableChange {
  const held = data.bytes(tablePath);
  const before = held === null ? new Map() : unpackOutcodes(held);
  data.settle(tablePath, packed);
  data.settle('postcodes/table.json', `${JSON.stringify(facts, null, 2)}\n`);
  return changeFrom(before, files);
}

/** The outcodes of all lists, one list in memory at a time, and how many postcodes decode to what they say. */
function packedLists(
  lists: readonly ProductFile[],
  folder: string,
  data: DataFolder,
  release: { release: string; listed: string },
): { outcodes: OutcodeFile[]; agreed: number } {
  const place = placeFromTables(data, folder);
  const { count, unknown } = countUnknown(data);
  const outcodes: OutcodeFile[] = [];
  let agreed = 0;
  for (const list of lists) {
    const listed = readPostcodeTable(list.text());
    if (count(listed)) continue;
    const files = outcodesFromList(listed, place);
    outcodes.push(...files);
    agreed += checkAgainstList(listed, place, new Map(files.map((file) => [file.outcode, file])));
  }
  refuseOldList(unknown, release);
  return { outcodes, agreed };
}

/** Throws unless the table read again holds every outcode once, and as it was checked. */
function requireSame(files: readonly OutcodeFile[], table: ReadonlyMap<string, OutcodeFile>): void {
  const wrong = files.find(
    (file) => JSON.stringify(file) !== JSON.stringify(table.get(file.outcode)),
  );
  if (wrong) throw new Error(`The packed table does not give back ${wrong.outcode} as it was.`);
  if (files.length !== table.size) throw new Error('An outcode stands in two tables of the list.');
}

/** Every postcode to authority and system. Needs areas.csv and area-links.csv (`geography`) to be there. */
export const importer: Importer = {
  publisher: 'os-code-point-open',
  folders: ['.'],
  reads:
    'postcodes/codepo_gb.zip or the folder codepo_gb unpacked from it, and ' +
    'postcodes/postcodes-in-split-local-authorities.csv',
  async run(from, data) {
    const folder = folderOf(from, 'postcodes');
    const files = codePointFiles(folder);
    const release = releaseOf(files);
    const { outcodes, agreed } = packedLists(files.filter(isPostcodeTable), folder, data, release);
    const all = [...outcodes, ...outcodesOutsideTheList()];
    const packed = packOutcodes(all);
    // As it will be read: a table that answers otherwise than the list is never written.
    const table = unpackOutcodes(packed);
    requireSame(all, table);
    const facts = factsOf([...table.values()], release);
    return {
      tables: [writeOutcodes(data, packed, all, facts)],
      leftOut: [],
      releases: [
        {
          table: 'postcodes',
          sourceId: 'os-code-point-open',
          release: release.release,
          released: release.released,
        },
      ],
      notes: [
        `${facts.postcodes.toLocaleString('en-GB')} postcodes, ` +
          `${facts.withoutAuthority.toLocaleString('en-GB')} of them without an authority; rows are outcodes.`,
        `Decoded again and held against the whole list, other nations included: all ` +
          `${agreed.toLocaleString('en-GB')} postcodes agree, and there are no others.`,
      ],
    };
  },
};
