/** As a `ref`: the element takes the focus when it appears, because the person has just asked for it. */
export function focusHere(element: HTMLElement | null): void {
  element?.focus()
}
