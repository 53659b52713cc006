/** The sexes of a figure, women before men. */
export const sexes = ['persons', 'female', 'male'] as const;
