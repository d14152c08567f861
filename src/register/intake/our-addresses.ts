import type { Organisation } from '@core/organisation/organisation'

/** Where everybody has a box: an address there says nothing about the firm. */
const publicDomains =
  /^(gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|btinternet|sky|virginmedia|talktalk|proton|protonmail|gmx)\.[a-z.]{2,6}$/

/** Tells whether an address is one of the organisation’s own: its very addresses, and every box under its own domains. */
export function ourAddresses(us: Organisation | null): (address: string) => boolean {
  const addresses = [us?.email, us?.privacyLeadEmail].flatMap((one) => (one ? [one.trim().toLowerCase()] : []))
  const domains = [...addresses.map(domainOf), siteOf(us?.website ?? '')].filter(
    (domain) => domain !== '' && !publicDomains.test(domain),
  )
  const within = domains.map((domain) => ofDomain(domain))
  return (address) => addresses.includes(address.trim().toLowerCase()) || within.some((isThere) => isThere(address))
}

/** Tells whether an address lies under a domain, given as such or as a web address. */
export function ofDomain(site: string): (address: string) => boolean {
  const domain = siteOf(site)
  return (address) => {
    const at = domainOf(address.trim().toLowerCase())
    return domain !== '' && (at === domain || at.endsWith(`.${domain}`))
  }
}

function domainOf(address: string): string {
  return address.split('@')[1] ?? ''
}

function siteOf(web: string): string {
  return /^(?:https?:\/\/)?(?:www\.)?([^/?#:\s]+\.[^/?#:\s]+)/i.exec(web.trim())?.[1]?.toLowerCase() ?? ''
}
