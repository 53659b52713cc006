/** Of fewer areas, or groups of people, none is told as the most, the widest or the one in the middle: of two, one always is. */
export const fewestToRank = 3;
