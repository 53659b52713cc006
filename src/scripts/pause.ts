/** Lets the page answer its reader before more is worked out. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
