/** Where the record of changes of one thing stands: who did what, and when. */
export function recordHref(id: string): string {
  return `/settings/history?about=${id}`
}
