import { memo } from 'react'
import { contactCategoryNames } from '@core/contacts/contact-category'
import { everyone, type ContactChoice } from '@core/contacts/contact-filter'
import { usualColumns } from '@core/contacts/list-columns'
import type { ContactCounts } from '@core/contacts/contract'
import { vocabularyOf } from '@core/organisation/vocabulary'
import { useOrganisation } from '../../app/use-organisation'
import { Views } from '../../ui/Views'
import { SaveView } from './SaveView'
import { sameChoice, type ContactView } from './use-contact-view'
import { useSavedViews } from './use-views'

type ViewTab = { readonly label: string; readonly count: number | undefined; readonly sets: Partial<ContactChoice> }

type ContactViewsProps = {
  readonly view: ContactView
  readonly counts: ContactCounts | undefined
  /** How many the list shows now. */
  readonly total: number | undefined
}

/** The views one looks at most, with how many each holds, then the saved ones, and the way to save another. */
export const ContactViews = memo(function ContactViews({ view, counts, total }: ContactViewsProps) {
  const { data: organisation } = useOrganisation()
  const saved = useSavedViews()
  const { usualRoles } = vocabularyOf(organisation?.sector)
  const tabs: ViewTab[] = [
    { label: 'Everyone', count: counts?.everyone, sets: {} },
    ...usualRoles.map((role) => ({
      label: contactCategoryNames[role].many,
      count: counts?.byRole[role],
      sets: { role },
    })),
    { label: 'No source recorded', count: counts?.noSource, sets: { noSource: true } },
    ...(counts && counts.archived > 0
      ? [{ label: 'Archived', count: counts.archived, sets: { status: 'archived' as const } }]
      : []),
  ]
  const current = saved.find(({ id }) => id === view.savedId)
  const unsearched = { ...view.choice, search: '' }
  const tab = current ? undefined : tabs.find(({ sets }) => sameChoice({ ...everyone, ...sets }, unsearched))
  return (
    <Views
      views={[
        ...tabs.map(({ label, count }) => ({ id: label, label, count })),
        ...saved.map(({ id, name }) => ({ id, label: name, count: id === current?.id ? total : undefined })),
      ]}
      current={current?.id ?? tab?.label ?? ''}
      onChoose={(id) => {
        const one = saved.find((known) => known.id === id)
        if (one) view.open({ ...one.choice, search: '' }, one.columns, one.id)
        else view.open(tabs.find(({ label }) => label === id)?.sets ?? {})
      }}
    >
      <SaveView
        view={view}
        current={current}
        isUsual={tab !== undefined && view.columns.join() === usualColumns.join()}
      />
    </Views>
  )
})
