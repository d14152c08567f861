/**
 * The address of a flow, about a contact where one is known. It always says what comes after the question mark, because
 * the address before it would stay otherwise.
 */
export function flowAddress(flowId: string, contactId = ''): string {
  return `/guidance/flow/${flowId}?${contactId === '' ? '' : `contact=${contactId}`}`
}

/** The flow and the contact an address names; the contact may stand behind the page’s own address or behind the route. */
export function readFlowAddress(
  routePart: string,
  search: string,
): { readonly flowId: string; readonly contactId: string } {
  const [flowId = '', own] = routePart.split('?')
  const contactId = new URLSearchParams(own ?? search).get('contact') ?? ''
  return { flowId, contactId }
}
