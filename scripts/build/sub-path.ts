import { subPathOf } from '../../src/citations/whole-address.ts';
import type { Folders } from '../../src/tables/folders.ts';
import { readSettings } from '../../src/tables/settings.ts';

/** The folder of its host that the site of an edition will lie in, by its settings: `/health`, or nothing. */
export const subPathIn = (folders: Folders): string => subPathOf(readSettings(folders).baseAddress);
