import { flows } from '@core/flows/trees/index'
import type { Flow } from '@core/flows/flow'

/** Guides that belong together, by what somebody wants to do. */
type GuideGroup = { readonly title: string; readonly flows: readonly Flow[] }

const groups = [
  {
    title: 'Is it marketing, and does the law apply?',
    ids: ['pecr-applies', 'is-marketing', 'is-marketing-public', 'specific-opportunity'],
  },
  {
    title: 'May we send it, or ring?',
    ids: ['live-call', 'automated-call', 'email', 'text-message', 'social-message', 'post', 'fax'],
  },
  { title: 'Our website', ids: ['cookies'] },
  { title: 'Somebody asks, or something went wrong', ids: ['access', 'erasure', 'breach'] },
]

/** Every guide under what it is for; one that no group names comes last, so that none is ever missing. */
export function guideGroups(): readonly GuideGroup[] {
  const named = new Set(groups.flatMap(({ ids }) => ids))
  const others = flows.filter(({ id }) => !named.has(id))
  return [
    ...groups.map(({ title, ids }) => ({
      title,
      flows: ids.flatMap((wanted) => flows.filter(({ id }) => id === wanted)),
    })),
    ...(others.length > 0 ? [{ title: 'More', flows: others }] : []),
  ]
}
