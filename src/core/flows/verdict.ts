/** The five answers a flow can end in, from the loosest to the strictest. */
export const verdicts = ['allowed', 'allowed-with-duties', 'human-decision', 'consent-needed', 'blocked'] as const
export type Verdict = (typeof verdicts)[number]
