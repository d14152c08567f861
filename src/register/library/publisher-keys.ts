/**
 * The public keys whose law packs Steward trusts: ed25519, as base64 of the DER form. The private halves are with whoever
 * publishes packs and never here. `node scripts/sign-law-pack.mjs new-key` makes a pair; a new key is a line, and taking one
 * out makes every pack it signed count for nothing at the next opening.
 */
export const publisherKeys: readonly string[] = ['MCowBQYDK2VwAyEAP1r3Wx5zODkR552Cau9ELjmM9PCJZ3FWas1aNLbUlTw=']
