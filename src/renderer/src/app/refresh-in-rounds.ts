/** A round that never ends must not keep the page from ever being refreshed again, in milliseconds. */
const LONGEST_ROUND = 2000

/**
 * Refreshes one round at a time: what changes during a round waits for its end. The register answers one call after the
 * other, so that asking everything again after each of many changes would leave the next change waiting behind it all.
 */
export function refreshInRounds(
  refresh: (features: readonly string[]) => Promise<unknown>,
): (features: readonly string[]) => void {
  const waiting = new Set<string>()
  let running = false

  async function run(): Promise<void> {
    running = true
    while (waiting.size > 0) {
      const now = [...waiting]
      waiting.clear()
      await Promise.race([refresh(now), pause(LONGEST_ROUND)])
    }
    running = false
  }

  return (features) => {
    for (const feature of features) waiting.add(feature)
    if (!running) void run()
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
