import { z } from 'zod'
import { pictureTypes, readPicture } from './picture'

/** A logo may be this large: 1 MB. */
export const LOGO_MOST_BYTES = 1024 * 1024

const leastPixels = 16
const mostPixels = 4000

/** Why a file cannot be the logo, in words for the person; null where it can. */
export function logoFault(bytes: Uint8Array): string | null {
  if (bytes.length > LOGO_MOST_BYTES) return 'That picture is larger than 1 MB. Save it smaller and choose it again.'
  const picture = readPicture(bytes)
  if (!picture) return 'That file is not a PNG or JPEG picture.'
  const { width, height } = picture
  if (Math.max(width, height) > mostPixels)
    return `That picture is ${width} by ${height} pixels. Keep each side to ${mostPixels.toLocaleString('en-GB')}.`
  if (Math.min(width, height) < leastPixels) return 'That picture is too small to print well.'
  return null
}

/** The bytes of a file somebody chose as the logo: a PNG or JPEG by what is in it, not by its name. */
export const logoFile = z.instanceof(Uint8Array, { error: 'Choose a picture first.' }).check((ctx) => {
  const message = logoFault(ctx.value)
  if (message !== null) ctx.issues.push({ code: 'custom', message, path: [], input: ctx.value })
})

/** A picture as a document needs it: its bytes, what they are, and its size in pixels. */
export const logoPicture = z.object({
  type: z.enum(pictureTypes),
  width: z.int().min(1).max(mostPixels),
  height: z.int().min(1).max(mostPixels),
  bytes: z.instanceof(Uint8Array).refine(({ length }) => length <= LOGO_MOST_BYTES),
})
export type LogoPicture = z.output<typeof logoPicture>

/** The logo as it is kept. `sha256` is of the bytes, in hexadecimal. */
export const logo = logoPicture.extend({ sha256: z.string().length(64), savedAt: z.iso.datetime() })
export type Logo = z.output<typeof logo>
