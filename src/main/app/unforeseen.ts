/**
 * Says that a fault nobody caught came up in main, by its kind alone, since its words may hold content, and goes on.
 * Electron would show a box that stops everything behind it: a register that is to be locked would stay open.
 */
export function outliveFaults(): void {
  process.on('uncaughtException', say)
  process.on('unhandledRejection', say)
}

function say(fault: unknown): void {
  const kind = fault instanceof Error ? fault.constructor.name : typeof fault
  process.stderr.write(`Steward: a fault was not caught (${kind})\n`)
}
