/** The keychain did not answer in time: it may be asking the person something, or be stuck. */
export class TooSlow extends Error {}

/** Waits for an answer so long and no longer. What answers too late is not looked at. */
export async function withTimeLimit<T>(ms: number, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow()), ms)
  })
  try {
    return await Promise.race([answer, limit])
  } finally {
    clearTimeout(timer)
  }
}
