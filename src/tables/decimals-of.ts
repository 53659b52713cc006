/** How many decimals a figure has as it is written: 2 of 20.85. */
export const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;
