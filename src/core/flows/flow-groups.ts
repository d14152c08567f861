/** What saved answers are about, for lists that show only some of them. */
export const flowGroups = ['marketing', 'cookies', 'breach', 'access', 'erasure', 'us'] as const
export type FlowGroup = (typeof flowGroups)[number]

export const flowGroupNames: Record<FlowGroup, string> = {
  marketing: 'Marketing',
  cookies: 'Cookies',
  breach: 'Breaches',
  access: 'Access requests',
  erasure: 'Erasure',
  us: 'Your organisation',
}

/** Flows that are not about marketing; every other one is. */
const groups: Readonly<Record<string, FlowGroup>> = {
  'pecr-applies': 'us',
  cookies: 'cookies',
  breach: 'breach',
  access: 'access',
  erasure: 'erasure',
}

/** The flows that are not about marketing, for a query that leaves them out. */
export const notMarketing: readonly string[] = Object.keys(groups)

/** What the answers of a flow are about; those of a flow that no longer exists count as marketing, as all early ones did. */
export function groupOf(flowId: string): FlowGroup {
  return groups[flowId] ?? 'marketing'
}

/** The flows of a group, for a query; undefined for marketing, which is all that is in none of the others. */
export function flowsIn(group: FlowGroup): readonly string[] | undefined {
  if (group === 'marketing') return undefined
  return notMarketing.filter((flowId) => groups[flowId] === group)
}
