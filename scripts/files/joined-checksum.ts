/** The polynomial of CRC-32, its bits in reverse (RFC 1952, 8). */
const polynomial = 0xedb88320;

/** Product of two polynomials modulo that one. */
function product(a: number, b: number): number {
  let sum = 0;
  let term = b;
  for (let bit = 31; bit >= 0; bit -= 1) {
    if ((a >>> bit) & 1) sum ^= term;
    term = term & 1 ? (term >>> 1) ^ polynomial : term >>> 1;
  }
  return sum;
}

/** x to the power of 8 times `bytes`: what so many bytes after it do to a checksum. */
function shiftBy(bytes: number): number {
  let power = 1 << 23;
  let shift = 1 << 31;
  for (let left = bytes; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) shift = product(power, shift);
    power = product(power, power);
  }
  return shift;
}

/** The CRC-32 of two texts one after the other, from that of each and the bytes of the second, as zlib joins them. */
export const joinedChecksum = (first: number, second: number, secondBytes: number): number =>
  (product(shiftBy(secondBytes), first) ^ second) >>> 0;
