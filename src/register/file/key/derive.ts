import { hashRaw } from '@node-rs/argon2'
import { z } from 'zod'

const MIB = 1024

/** How much work a guess costs. Stored with each slot, so that later versions can ask for more. */
export type ArgonCost = { readonly memoryKiB: number; readonly iterations: number; readonly parallelism: number }

/** The least a register is made with (OWASP and RFC 9106 both allow less). */
export const leastCost: ArgonCost = { memoryKiB: 64 * MIB, iterations: 3, parallelism: 4 }

/** Bounds for a cost read from a header: a hostile one must not be able to hang the machine. */
export const argonCost = z.strictObject({
  memoryKiB: z
    .number()
    .int()
    .min(8)
    .max(1024 * MIB),
  iterations: z.number().int().min(1).max(20),
  parallelism: z.number().int().min(1).max(16),
})

/**
 * For a secret of random bytes, which nobody can guess: work would only make the program wait. It goes through the same
 * function, so that there is one way to make a wrapping key.
 */
export const costOfRandom: ArgonCost = { memoryKiB: 8, iterations: 1, parallelism: 1 }

/** What a way in is derived from: words as text, random secrets as bytes that their owner wipes. */
export type Secret = string | Uint8Array

/** argon2id, 32 bytes. Runs beside the thread that calls it. The caller wipes the result. */
export async function deriveKey(secret: Secret, salt: Uint8Array, cost: ArgonCost): Promise<Buffer> {
  const text = Buffer.from(secret) // a copy, also of bytes
  try {
    return await hashRaw(text, {
      algorithm: 2, // argon2id; the package's enum is erased at build time
      memoryCost: cost.memoryKiB,
      timeCost: cost.iterations,
      parallelism: cost.parallelism,
      outputLen: 32,
      salt,
    })
  } finally {
    text.fill(0)
  }
}
