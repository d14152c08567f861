import type { ContactCategory } from '@core/contacts/contact-category'
import type { ContactFilter } from '@core/contacts/contract'
import type { SubscriberType } from '@core/contacts/subscriber-type'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'

/** How many contacts one page of the list holds. */
export const pageSize = 50

/** What is chosen above the list. */
export type ContactChoice = {
  readonly search: string
  readonly role: ContactCategory | undefined
  readonly subscriberType: SubscriberType | undefined
  readonly status: 'active' | 'archived'
  readonly noSource: boolean
}

const everyone: ContactChoice = {
  search: '',
  role: undefined,
  subscriberType: undefined,
  status: 'active',
  noSource: false,
}

/** The list’s filters and its place in the pages. A change of filter starts again at the first page. */
export function useContactView() {
  const [choice, setChoice] = useState(everyone)
  const [offset, setOffset] = useState(0)
  const [search] = useDebouncedValue(choice.search, 100)
  const filter: ContactFilter = { ...choice, search: choice.search === '' ? '' : search, limit: pageSize, offset }
  const choose = (next: Partial<ContactChoice>) => {
    setChoice((before) => ({ ...before, ...next }))
    setOffset(0)
  }
  return { choice, filter, offset, setOffset, choose, clear: () => choose(everyone) }
}
export type ContactView = ReturnType<typeof useContactView>
