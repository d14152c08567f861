/** The letter that confirms an erasure: it must have left before the address goes. */
export const erasureConfirmationId = 'erasure-confirmation'

/** What the trail says when the letter of a case is saved or printed; the one an erasure waits for has a line of its own. */
export function letterLeftAction(templateId: string): string {
  return templateId === erasureConfirmationId ? 'requests.exportErasureLetter' : 'requests.exportLetter'
}
