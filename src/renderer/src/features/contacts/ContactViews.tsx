import { contactCategoryNames } from '@core/contacts/contact-category'
import type { ContactCounts } from '@core/contacts/contract'
import { vocabularyOf } from '@core/organisation/vocabulary'
import { useOrganisation } from '../../app/use-organisation'
import { Views } from '../../ui/Views'
import type { ContactChoice, ContactView } from './use-contact-view'

type ViewTab = { readonly label: string; readonly count: number | undefined; readonly sets: Partial<ContactChoice> }

const none: Partial<ContactChoice> = { role: undefined, noSource: false, status: 'active' }

/** The views one looks at most, with how many each holds: everyone, the sector’s usual roles, what lacks a source. */
export function ContactViews({
  view,
  counts,
}: {
  readonly view: ContactView
  readonly counts: ContactCounts | undefined
}) {
  const { data: organisation } = useOrganisation()
  const { usualRoles } = vocabularyOf(organisation?.sector)
  const tabs: ViewTab[] = [
    { label: 'Everyone', count: counts?.everyone, sets: none },
    ...usualRoles.map((role) => ({
      label: contactCategoryNames[role].many,
      count: counts?.byRole[role],
      sets: { ...none, role },
    })),
    { label: 'No source recorded', count: counts?.noSource, sets: { ...none, noSource: true } },
    ...(counts && counts.archived > 0
      ? [{ label: 'Archived', count: counts.archived, sets: { ...none, status: 'archived' as const } }]
      : []),
  ]
  return (
    <Views
      views={tabs.map(({ label, count }) => ({ id: label, label, count }))}
      current={tabs.find((tab) => isChosen(tab, view.choice))?.label ?? ''}
      onChoose={(id) => view.choose(tabs.find(({ label }) => label === id)?.sets ?? none)}
    />
  )
}

function isChosen({ sets }: ViewTab, choice: ContactChoice): boolean {
  return sets.role === choice.role && sets.noSource === choice.noSource && sets.status === choice.status
}
