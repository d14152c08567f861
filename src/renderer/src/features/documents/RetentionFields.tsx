import { Stack } from '@mantine/core'
import { factAt } from '@core/documents/changed-facts'
import { FactMonths } from './FactMonths'
import { FactSelect } from './FactSelect'
import { FactText } from './FactText'
import { useFact, useFactForm } from './fact-form'
import css from './documents.module.css'

const kinds = [
  { value: 'period', label: 'For a number of months after something' },
  { value: 'until', label: 'Until something happens' },
]

/** How long something is kept: a period, or an end with a regular look whether it is still needed. */
export function RetentionFields({ fact }: { readonly fact: string }) {
  const { facts } = useFactForm()
  const { error } = useFact(fact)
  const isPeriod = factAt(facts, `${fact}.kind`) === 'period'
  return (
    <fieldset className={css.fields} data-fact={fact}>
      <legend className={css.legend}>How long you keep it</legend>
      <Stack gap={12}>
        <FactSelect fact={`${fact}.kind`} label="Kept" options={kinds} />
        {isPeriod ? (
          <>
            <FactMonths fact={`${fact}.months`} label="Months" />
            <FactText fact={`${fact}.from`} label="After" hint="Such as: your coaching ends" />
          </>
        ) : (
          <>
            <FactText fact={`${fact}.until`} label="Until" hint="Such as: you ask us to stop" />
            <FactMonths fact={`${fact}.reviewMonths`} label="Looked at again every … months" />
          </>
        )}
        <FactText
          fact={`${fact}.note`}
          label="Exception"
          hint="Such as: unless we agreed another period with you in writing"
          optional
        />
        {error && <p className={css.fault}>{error}</p>}
      </Stack>
    </fieldset>
  )
}
