/** Scheme and host of an address, or an empty text. (The origin of a custom scheme is "null" for `URL.origin`.) */
export function originOf(url: string): string {
  try {
    const { protocol, host } = new URL(url)
    return `${protocol}//${host}`
  } catch {
    return ''
  }
}
