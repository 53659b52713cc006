import { dataFilesInDev } from '../../_data-files-in-dev.ts';

export const { getStaticPaths, GET } = dataFilesInDev('/answers/changes/', 'id', '.json');
