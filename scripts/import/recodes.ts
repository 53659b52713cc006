/**
 * Codes replaced for the same territory, or so nearly that the publishers carry on the series, old to new.
 * A code whose area gained or lost land that matters is not here: its figures stay with it.
 */
const recodes: Record<string, string> = {
  E06000048: 'E06000057', // Northumberland, 2013; a few houses of Gateshead
  E07000097: 'E07000242', // East Hertfordshire, 2012; a few streets of Stevenage
  E07000100: 'E07000240', // St Albans, 2012; a few houses of Welwyn Hatfield
  E07000101: 'E07000243', // Stevenage, 2012
  E07000104: 'E07000241', // Welwyn Hatfield, 2012
  E08000020: 'E08000037', // Gateshead, 2013
  E08000016: 'E08000038', // Barnsley, 2025
  E08000019: 'E08000039', // Sheffield, 2025
  E10000002: 'E06000060', // Buckinghamshire, a county until 2020
  E10000023: 'E06000065', // North Yorkshire, a county until 2023
  E10000027: 'E06000066', // Somerset, a county until 2023
  E54000052: 'E54000063', // Surrey Heartlands, by 2023; about 6,700 residents (0.6%) lie on the other side
  E54000053: 'E54000064', // Sussex, by 2023; the same residents
};

/** The code an area is known by now, its letter large; any other code is given back unchanged. */
export function currentCode(code: string): string {
  const written = /^[a-z]\d{8}$/.test(code) ? code.toUpperCase() : code;
  return recodes[written] ?? written;
}
