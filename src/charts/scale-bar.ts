/** A length to draw under a map. */
export interface ScaleBar {
  miles: number;
  /** Of the width of the map, 0 to 1. */
  share: number;
}

/** Mean radius of the Earth, in miles (IUGG: 6,371.0 km). */
const earthRadius = 3958.76;

const roundLengths = [0.5, 1, 2, 5, 10, 20, 50, 100, 200];

/** The longest round length that takes at most a third of a Mercator map `side` radians wide whose middle is `middle` radians down. */
export function scaleBar(side: number, middle: number): ScaleBar {
  // A Mercator map is drawn 1 / cos(latitude) too large; cos(latitude) is 1 / cosh of the way to the equator.
  const miles = (side / Math.cosh(middle)) * earthRadius;
  const length = roundLengths.findLast((each) => each <= miles / 3) ?? roundLengths[0]!;
  return { miles: length, share: length / miles };
}
