import { jsonOf, openSealed } from '@core/library/sealed-pack'
import { PACK_MOST_BYTES } from '@core/library/law-pack'
import { createPublicKey, verify } from 'node:crypto'

/** The words of a pack whose signature is good, with the file as text; or why it cannot be trusted. */
export type ReadPack = { readonly json: string; readonly sealed: string } | { readonly fault: string }

const noPack = 'This is not a law pack.'
const notTrusted =
  'The signature of this law pack is not good: it was changed on the way, or it does not come from the makers of Steward.'

/** Reads a file as a law pack signed with one of the keys (base64 of DER). Nothing in it is looked at before that holds. */
export function readSealed(bytes: Uint8Array, keys: readonly string[]): ReadPack {
  if (bytes.length > PACK_MOST_BYTES) return { fault: 'This file is too large for a law pack: more than 1 MB.' }
  const text = decoded(bytes)
  const opened = text === null ? null : openSealed(text)
  if (text === null || opened === null) return { fault: noPack }
  const signed = Buffer.from(opened.signed, 'utf8')
  const signature = Buffer.from(opened.signature, 'base64')
  const isGood = keys.some((key) => verify(null, signed, publicKey(key), signature))
  return isGood ? { json: jsonOf(opened), sealed: text } : { fault: notTrusted }
}

function publicKey(base64: string) {
  return createPublicKey({ key: Buffer.from(base64, 'base64'), format: 'der', type: 'spki' })
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
