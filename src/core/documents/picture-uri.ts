import type { LogoPicture } from '../organisation/logo'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** A picture as an address that holds it, so that a page needs no second file: `data:image/png;base64,…`. */
export function pictureUri({ type, bytes }: Pick<LogoPicture, 'type' | 'bytes'>): string {
  return `data:image/${type};base64,${base64(bytes)}`
}

/** Written out because neither Node nor a browser is known here. */
function base64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const four = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    text += letter(four >> 18) + letter(four >> 12) + letter(four >> 6) + letter(four)
  }
  const missing = (3 - (bytes.length % 3)) % 3
  return missing === 0 ? text : text.slice(0, -missing) + '='.repeat(missing)
}

function letter(bits: number): string {
  return letters.charAt(bits & 63)
}
