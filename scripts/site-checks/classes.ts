/** Whether an element has a class. A list of its classes, or a selector that is compiled anew, would cost more than all else that is asked of a page. */
export function hasClass(element: Element, name: string): boolean {
  const value = element.getAttribute('class');
  return value?.includes(name) === true && value.split(/\s+/).includes(name);
}

/** The nearest element with a class, from this one outwards; null where there is none. */
export function closestWith(element: Element | null, name: string): Element | null {
  for (let each = element; each !== null; each = each.parentElement)
    if (hasClass(each, name)) return each;
  return null;
}

/** Whether an element stands in one with a class. */
export const isInside = (element: Element, name: string): boolean =>
  closestWith(element.parentElement, name) !== null;
