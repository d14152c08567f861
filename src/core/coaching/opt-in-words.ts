/** The version of the evaluation form, raised when its words change (`consent.record`). */
export const evaluationFormVersion = '2026-11-22'

/** What stands beside the empty box on the evaluation form (`doc.evaluation-optin`, S4-25). */
export function optInWords(organisation: string): string {
  const what = organisation === '' ? 'your services' : `the services of ${organisation}`
  return `Yes, send me an e-mail now and then, with a greeting and brief news of ${what}. Every one says how to stop.`
}

/** What is written beside the consent, so that the paper is found. */
export function evaluationEvidence(reference: string): string {
  return `Evaluation form of ${evaluationFormVersion}, engagement ${reference}`
}
