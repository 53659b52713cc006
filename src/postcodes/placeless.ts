/** Addresses of the forces, by number (`BFPO 58`) or as a postcode (`BF1 1AA`). */
const ofForces = /^BF(?:PO|\d)/;

/** Codes of British overseas territories, one for each. */
const ofTerritories = /^(?:ASCN|BBND|BIQQ|FIQQ|GX11|PCRN|SIQQ|STHL|TDCU|TKCA)1(?:AA|ZZ)$/;

/** What to say of a code that looks like a postcode and is in no council area by its nature; else null. */
export function placelessWords(text: string, country: string): string | null {
  const letters = text.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
  if (ofForces.test(letters)) {
    return `${text.toUpperCase()} is an address of the armed forces, which does not say where it is. Type the postcode or town of your home.`;
  }
  return ofTerritories.test(letters)
    ? `${text.toUpperCase()} is in a British overseas territory. These pages are about ${country}.`
    : null;
}
