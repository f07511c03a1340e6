/** The room that is left between what is brought into view and the edge of what can be seen, in CSS pixels. */
const ROOM = 12;

/**
 * Scrolls as little as it takes to see all of this, or its beginning where it is too long: at once, and without a move of
 * the focus. A phone's keyboard covers a part of the page and does not make the page smaller; the visual viewport is
 * what can be seen then.
 */
export function bringIntoView(element: Element): void {
  const { offsetTop = 0, height = innerHeight } = window.visualViewport ?? {};
  const { top, bottom } = element.getBoundingClientRect();
  const by = Math.min(top - ROOM, bottom + ROOM - height) - offsetTop;
  if (by > 0) scrollBy(0, by);
}
