import { dataFiles, type DataFiles, type DataMaterials } from '../../src/views/data-files.ts';
import { isGivenAway, jsonUnder } from '../../src/views/under-sub-path.ts';
import type { SiteFile } from './site-file.ts';

const addressOf = ({ folder, ending }: DataFiles, name: string): string =>
  `${folder}${name}${ending}`;

function fileOf(
  kind: DataFiles,
  name: string,
  [materials, subPath]: [DataMaterials, subPath: string],
): SiteFile {
  const address = addressOf(kind, name);
  const content = kind.text(name, materials);
  return { address, content: isGivenAway(address) ? jsonUnder(content, subPath) : content };
}

/**
 * The data of each area, indicator and outcode, and the reference to each page, of those addresses that are asked
 * for. `subPath`: the folder of its host that the site lies in.
 */
export function* filesOfData(
  materials: DataMaterials,
  subPath: string,
  { kinds = dataFiles, isAsked = (_: string): boolean => true } = {},
): Generator<SiteFile> {
  for (const kind of kinds)
    for (const name of kind.names(materials))
      if (isAsked(addressOf(kind, name))) yield fileOf(kind, name, [materials, subPath]);
}

/** Makes the data of one area that are made of its profile, or of one indicator that are made of its figures, by its code or id. */
export function dataMadeOf(
  of: 'profile' | 'indicator',
  materials: DataMaterials,
  subPath: string,
): (name: string) => SiteFile[] {
  const kinds = dataFiles
    .filter((kind) => kind.of === of)
    .map((kind) => ({ kind, names: new Set(kind.names(materials)) }));
  return (name) =>
    kinds
      .filter(({ names }) => names.has(name))
      .map(({ kind }) => fileOf(kind, name, [materials, subPath]));
}
