import Papa from 'papaparse';
import type { BuiltSite, SiteProblem, SiteRule } from './problem.ts';

const packageFile = '/data/datapackage.json';

/** A file, and what something else says its columns are. */
interface Said {
  file: string;
  columns: string[];
  by: string;
}

/** The data package is there, and the columns of each file are those that it and the metadata beside it name. */
export const columnsDescribed: SiteRule = {
  name: 'columns-described',
  holds: 'every column is described by the name it has',
  problemsOf: (site) =>
    site.files.has(packageFile)
      ? [...saidByPackage(site), ...saidByMetadata(site)].flatMap((said) => faultOf(said, site))
      : [problem(packageFile, 'it is missing')],
};

const problem = (page: string, what: string): SiteProblem => ({
  page,
  what,
  fix: 'Look at the columns of the file in src/profiles/, and at scripts/files/data-package.ts.',
});

function saidByPackage({ read }: BuiltSite): Said[] {
  const { resources } = JSON.parse(read(packageFile)) as {
    resources: { path: string; schema: { fields: { name: string }[] } }[];
  };
  return resources.map(({ path, schema }) => ({
    file: `/data/${path}`,
    columns: schema.fields.map((field) => field.name),
    by: packageFile,
  }));
}

const saidByMetadata = ({ files, read }: BuiltSite): Said[] =>
  [...files]
    .filter((file) => file.endsWith('.csv-metadata.json'))
    .map((by) => {
      const { url, tableSchema } = JSON.parse(read(by)) as {
        url: string;
        tableSchema: { columns: { titles: string }[] };
      };
      const file = by.replace(/[^/]+$/, url);
      return { file, columns: tableSchema.columns.map(({ titles }) => titles), by };
    });

function faultOf({ file, columns, by }: Said, { files, read }: BuiltSite): SiteProblem[] {
  if (!files.has(file)) return [problem(file, `${by} names it, and it is not there`)];
  const [heading = []] = Papa.parse<string[]>(read(file), { delimiter: ',', preview: 1 }).data;
  const held = heading.join(', ');
  const said = columns.join(', ');
  return held === said ? [] : [problem(file, `its columns are ${held}; ${by} says ${said}`)];
}
