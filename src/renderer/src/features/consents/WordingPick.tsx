import { Select, Textarea } from '@mantine/core'
import { useState } from 'react'
import css from './consents.module.css'
import { useConsentForm, useForms } from './use-consents'

type WordingPickProps = {
  /** Id of the version; empty where other words were shown. */
  readonly value: string
  readonly words: string
  readonly error: unknown
  readonly onChange: (wordingId: string) => void
  readonly onWords: (words: string) => void
}

const other = 'other'

/** What they saw or heard: a version of one of the forms, or other words, written down as they were. */
export function WordingPick({ value, words, error, onChange, onWords }: WordingPickProps) {
  const { data: forms = [] } = useForms()
  const [formId, setFormId] = useState<string | null>(words === '' ? null : other)
  const chosen = formId ?? forms.find(({ latest }) => latest.id === value)?.id ?? null
  const { data } = useConsentForm(chosen === null || chosen === other ? null : chosen)
  const versions = data?.form.id === chosen ? data.versions : []
  const choose = (id: string | null) => {
    setFormId(id)
    onChange(forms.find((form) => form.id === id)?.latest.id ?? '')
  }
  const usable = forms.filter(({ retired, id }) => !retired || id === chosen)
  return (
    <>
      <div className={css.pair}>
        <Select
          label="The form they saw"
          placeholder="Choose"
          data={[...usable.map(({ id, name }) => ({ value: id, label: name })), { value: other, label: 'Other words' }]}
          value={chosen}
          error={typeof error === 'string' ? error : undefined}
          onChange={choose}
        />
        {versions.length > 0 && (
          <Select
            label="Version"
            data={versions.map(({ id, version }) => ({ value: id, label: `Version ${version}` }))}
            allowDeselect={false}
            value={value}
            onChange={(id) => onChange(id ?? '')}
          />
        )}
      </div>
      {chosen === other && (
        <Textarea
          label="The words they saw or heard, as they were"
          autosize
          minRows={3}
          maxRows={8}
          maxLength={4000}
          value={words}
          onChange={({ currentTarget }) => onWords(currentTarget.value)}
        />
      )}
    </>
  )
}
