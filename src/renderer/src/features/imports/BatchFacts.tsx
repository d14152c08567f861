import { contactCategories, contactCategoryNames } from '@core/contacts/contact-category'
import type { ImportSettings } from '@core/imports/contract'
import { Select, TextInput } from '@mantine/core'
import { useToday } from '../../app/clock'
import { Choice } from '../../ui/Choice'
import { DateField } from '../../ui/DateField'
import { LawLine } from '../../ui/LawLine'
import css from './imports.module.css'

type BatchFactsProps = {
  readonly facts: ImportSettings
  readonly faults: Readonly<Record<string, string>>
  readonly onChange: (facts: ImportSettings) => void
}

const roles = contactCategories.map((value) => ({ value, label: contactCategoryNames[value].one }))
const origins = [
  { value: 'person', label: 'From the people themselves', hint: 'A form, a visiting card, an e-mail they wrote.' },
  { value: 'elsewhere', label: 'From somewhere else', hint: 'A website, a directory, a partner, a bought list.' },
] as const

/** Role, where the list comes from, since when, and whether the people know (row A3). */
export function BatchFacts({ facts, faults, onChange }: BatchFactsProps) {
  const today = useToday()
  const set = (part: Partial<ImportSettings>) => onChange({ ...facts, ...part })
  return (
    <div className={css.step}>
      <div className={css.two}>
        <TextInput
          label="Where does this list come from?"
          description="Stands with every one of them as the source."
          value={facts.source}
          onChange={(event) => set({ source: event.currentTarget.value })}
          error={faults['source']}
          maxLength={300}
        />
        <DateField
          label="Since when do you have it?"
          description="If you do not know the day, the latest it can be."
          value={facts.obtainedOn}
          onChange={(obtainedOn) => set({ obtainedOn })}
          maxDate={today}
          error={faults['obtainedOn']}
        />
      </div>
      <Choice
        legend="How did you get the details?"
        options={origins}
        value={facts.obtainedFrom}
        onChange={(obtainedFrom) => set({ obtainedFrom })}
        error={faults['obtainedFrom']}
        layout="row"
      />
      {facts.obtainedFrom === 'elsewhere' && (
        <div>
          <p>
            They must be told within a month, or with your first message if that is earlier. Steward reminds you. A
            bought list may not be e-mailed unless each person agreed to hear from you by name.
          </p>
          <LawLine rules={['notice.14', 'list.bought.email']} />
        </div>
      )}
      <Select
        label="What are they to you? (optional)"
        placeholder="No role yet"
        data={roles}
        value={facts.role || null}
        onChange={(role) => set({ role: role ?? '' })}
        clearable
        searchable
        maw={360}
      />
    </div>
  )
}
