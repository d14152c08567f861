import { contactCategories, contactCategoryNames, type ContactCategory } from '@core/contacts/contact-category'
import { subscriberTypes, subscriberTypeWords, type SubscriberType } from '@core/contacts/subscriber-type'
import { CloseButton, Select, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { ActiveFilters } from './ActiveFilters'
import { ChooseColumns } from './ChooseColumns'
import { memo } from 'react'
import css from './contacts.module.css'
import { MoreFilters } from './MoreFilters'
import type { ContactView } from './use-contact-view'

const roleOptions = [
  { value: '', label: 'Any role' },
  ...contactCategories.map((value) => ({ value, label: contactCategoryNames[value].one })),
]
const typeOptions = [
  { value: '', label: 'Any type' },
  ...subscriberTypes.map((value) => ({ value, label: subscriberTypeWords[value].name })),
]

/** Search while typing, two filters, the rest behind one button, the columns behind another. */
export const ContactFilters = memo(function ContactFilters({ view }: { readonly view: ContactView }) {
  const { choice, choose } = view
  return (
    <>
      <search className={css.filters}>
        <TextInput
          className={css.search}
          aria-label="Search contacts"
          placeholder="Name, firm, e-mail or number"
          leftSection={<IconSearch size={16} stroke={2} aria-hidden="true" />}
          rightSection={
            choice.search !== '' && (
              <CloseButton size="sm" aria-label="Clear the search" onClick={() => choose({ search: '' })} />
            )
          }
          maxLength={200}
          value={choice.search}
          onChange={({ currentTarget }) => choose({ search: currentTarget.value })}
        />
        <Select
          className={css.filter}
          aria-label="Role"
          data={roleOptions}
          value={choice.role ?? ''}
          onChange={(value) => choose({ role: (value || undefined) as ContactCategory | undefined })}
        />
        <Select
          className={css.filter}
          aria-label="Type"
          data={typeOptions}
          value={choice.subscriberType ?? ''}
          onChange={(value) => choose({ subscriberType: (value || undefined) as SubscriberType | undefined })}
        />
        <MoreFilters view={view} />
        <ChooseColumns view={view} />
      </search>
      <ActiveFilters view={view} />
    </>
  )
})
