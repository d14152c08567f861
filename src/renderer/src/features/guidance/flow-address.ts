/**
 * The address of a flow, about a contact where one is known, and instead of an earlier decision where that is answered again.
 * It always says what comes after the question mark, because the address before it would stay otherwise.
 */
export function flowAddress(flowId: string, contactId = '', again = ''): string {
  const parts = [...(contactId === '' ? [] : [`contact=${contactId}`]), ...(again === '' ? [] : [`again=${again}`])]
  return `/guidance/flow/${flowId}?${parts.join('&')}`
}

type FlowAddress = { readonly flowId: string; readonly contactId: string; readonly again: string }

/** What an address names; the rest may stand behind the page’s own address or behind the route. */
export function readFlowAddress(routePart: string, search: string): FlowAddress {
  const [flowId = '', own] = routePart.split('?')
  const params = new URLSearchParams(own ?? search)
  return { flowId, contactId: params.get('contact') ?? '', again: params.get('again') ?? '' }
}

/** Where an end of a flow leads, with the contact carried along to pages that can use it. */
export function withContact(href: string, contactId: string | null): string {
  return contactId !== null && href.includes('?') ? `${href}${href.endsWith('?') ? '' : '&'}contact=${contactId}` : href
}
