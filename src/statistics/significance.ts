/** Two-sided critical value of the standard normal distribution at the 95% level, as public health statistics use it. */
export const z95 = 1.96;

/** Two-sided critical value at the 99.8% level, for anything put forward as news out of many looks. */
export const z998 = 3.0902;
