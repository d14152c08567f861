/** The five answers a flow can end in, from the loosest to the strictest. */
export const verdicts = ['allowed', 'allowed-with-duties', 'human-decision', 'consent-needed', 'blocked'] as const
export type Verdict = (typeof verdicts)[number]

/** Is the first verdict at least as strict as the second? Own rules may only tighten (`house.stricter-only`). */
export function isAsStrict(first: Verdict, second: Verdict): boolean {
  return verdicts.indexOf(first) >= verdicts.indexOf(second)
}
