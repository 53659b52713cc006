/** Where the list of years in poorer health is. */
export const poorerHealthPath = '/gaps/years-in-poorer-health/';
