const ratio = (top: readonly number[], bottom: readonly number[], x: number): number => {
  const at = (coefficients: readonly number[]) =>
    coefficients.reduceRight((sum, c) => sum * x + c, 0);
  return at(top) / at(bottom);
};

const middleTop = [3.3871327179, 50.434271938, 159.29113202, 59.10937472];
const middleBottom = [1, 17.895169469, 78.757757664, 67.1875636];
const tailTop = [1.4234372777, 2.75681539, 1.3067284816, 0.17023821103];
const tailBottom = [1, 0.7370016425, 0.12021132975];
const farTop = [6.657905115, 3.081226386, 0.42868294337, 0.017337203997];
const farBottom = [1, 0.24197894225, 0.012258202635];

/**
 * The standard normal value below which a share `p` of the distribution lies, 0 < p < 1, to about seven
 * figures; throws RangeError outside. (`probit` of simple-statistics is wrong in the third figure:
 * 1.957 at 0.975, where the value is 1.95996.)
 * Source: Wichura 1988, "Algorithm AS 241: the percentage points of the normal distribution", PPND7,
 * Applied Statistics 37.
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`A share lies between 0 and 1; got ${p}`);
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return q * ratio(middleTop, middleBottom, 0.180625 - q * q);
  const r = Math.sqrt(-Math.log(Math.min(p, 1 - p)));
  const size = r <= 5 ? ratio(tailTop, tailBottom, r - 1.6) : ratio(farTop, farBottom, r - 5);
  return Math.sign(q) * size;
}
