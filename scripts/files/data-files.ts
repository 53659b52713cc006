import { dataFiles, type DataMaterials } from '../../src/views/data-files.ts';
import { isGivenAway, jsonUnder } from '../../src/views/under-sub-path.ts';
import type { SiteFile } from './site-file.ts';

/**
 * The data of each area, indicator and outcode, and the reference to each page, of those addresses that are asked
 * for. `subPath`: the folder of its host that the site lies in.
 */
export function* filesOfData(
  materials: DataMaterials,
  subPath: string,
  { kinds = dataFiles, isAsked = (_: string): boolean => true } = {},
): Generator<SiteFile> {
  for (const { folder, ending, names, text } of kinds)
    for (const name of names(materials)) {
      const address = `${folder}${name}${ending}`;
      if (!isAsked(address)) continue;
      const content = text(name, materials);
      yield { address, content: isGivenAway(address) ? jsonUnder(content, subPath) : content };
    }
}
