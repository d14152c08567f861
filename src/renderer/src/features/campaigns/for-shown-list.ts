import { everyone, type ContactChoice } from '@core/contacts/contact-filter'
import { keptChoice, type SavedView } from '@core/views/contract'
import { sameChoice, shownInList } from '../contacts/use-contact-view'
import type { Chosen } from './AudienceFields'

/** A choice without what was searched for: it may be a person’s name. */
export type ShownChoice = Omit<ContactChoice, 'search'>

/** The saved view that the list shows as it was saved. */
function shownView(views: readonly SavedView[]): SavedView | undefined {
  const { choice, savedId } = shownInList()
  const view = views.find(({ id }) => id === savedId)
  return view && sameChoice({ ...everyone, ...view.choice }, { ...choice, search: '' }) ? view : undefined
}

/** Leads from the list of contacts to letters to whoever it shows: a saved view, or what is filtered now. */
export function lettersAddress(views: readonly SavedView[]): string {
  return `/marketing/campaigns/new?${new URLSearchParams({ by: 'post', to: shownView(views)?.id ?? 'shown' })}`
}

/** What the list of contacts shows now; undefined while it shows everybody, or a saved view as it was saved. */
export function shownChoice(views: readonly SavedView[]): ShownChoice | undefined {
  const { choice } = shownInList()
  return sameChoice({ ...choice, search: '' }, everyone) || shownView(views) ? undefined : keptChoice.parse(choice)
}

/** Whom the letters are for that the address asks for; undefined where it asks for none. */
export function askedFor(params: URLSearchParams, views: readonly SavedView[]): Chosen | undefined {
  if (params.get('by') !== 'post') return undefined
  const to = params.get('to')
  if (to !== 'shown') return { kind: 'view', view: views.find(({ id }) => id === to) ?? null }
  const choice = shownChoice(views)
  return choice ? { kind: 'shown', choice } : { kind: 'everybody', role: '' }
}
