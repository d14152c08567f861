/** The first line of every law pack; the number is that of the form of the file. */
const firstLine = 'Steward law pack 1'

/** A law pack as a file: a first line, the signature, and the words that are signed. */
export type SealedPack = { readonly signature: string; readonly signed: string }

/**
 * Takes a file apart: its first line, one line with the signature (base64, 88 characters), and JSON. What is signed is the
 * first line and the JSON, so that a signature is good for nothing else. Every character counts; null for any other file.
 */
export function openSealed(text: string): SealedPack | null {
  const [first, signature = '', ...rest] = text.split('\n')
  if (first !== firstLine || !/^[A-Za-z0-9+/]{85}[AQgw]==$/.test(signature)) return null
  return { signature, signed: signedWords(rest.join('\n')) }
}

/** The words a signature stands for. */
export function signedWords(json: string): string {
  return `${firstLine}\n${json}`
}

/** The file for words and their signature. */
export function sealPack(json: string, signature: string): string {
  return `${firstLine}\n${signature}\n${json}`
}

/** The JSON in the words that were signed. */
export function jsonOf({ signed }: SealedPack): string {
  return signed.slice(firstLine.length + 1)
}
