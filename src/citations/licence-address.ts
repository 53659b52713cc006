import type { SourceRow } from '../tables/edition.ts';

/** A licence as programs name it (SPDX, else a name of its own), and where its text stands. */
export interface LicenceAddress {
  id: string;
  address: string;
}

const licences: Record<SourceRow['licence'], LicenceAddress> = {
  'Open Government Licence v3.0': {
    id: 'OGL-UK-3.0',
    address: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  },
  'CC BY 4.0': { id: 'CC-BY-4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
  'CC0 1.0': { id: 'CC0-1.0', address: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  MIT: { id: 'MIT', address: 'https://opensource.org/license/mit' },
  'OS OpenData': { id: 'OS-OpenData', address: 'https://www.ordnancesurvey.co.uk/licensing' },
};

/** How a licence of the tables is named and found. */
export const licenceAddress = (licence: SourceRow['licence']): LicenceAddress => licences[licence];
