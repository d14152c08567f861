/** The passphrases of a register whose passphrase is changed again and again. */
export function nthPassphrase(n: number): string {
  return `quiet herons at dawn by the weir, number ${n}`
}
