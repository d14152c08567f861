import { contactCategoryNames } from '@core/contacts/contact-category'
import type { ContactCounts } from '@core/contacts/contract'
import { vocabularyOf } from '@core/organisation/vocabulary'
import { useOrganisation } from '../../app/use-organisation'
import css from './contacts.module.css'
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
    <nav className={css.views} aria-label="Views">
      {tabs.map((tab) => (
        <button
          key={tab.label}
          type="button"
          className={css.view}
          aria-current={isChosen(tab, view.choice) ? 'true' : undefined}
          onClick={() => view.choose(tab.sets)}
        >
          {tab.label}{' '}
          {tab.count !== undefined && <span className={css.count}>{tab.count.toLocaleString('en-GB')}</span>}
        </button>
      ))}
    </nav>
  )
}

function isChosen({ sets }: ViewTab, choice: ContactChoice): boolean {
  return sets.role === choice.role && sets.noSource === choice.noSource && sets.status === choice.status
}
