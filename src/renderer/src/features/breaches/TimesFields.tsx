import { timeWarnings } from '@core/breaches/times'
import { DateTimeField } from '../../ui/DateTimeField'
import { Wash } from '../../ui/Wash'
import { Why } from '../../ui/Why'
import { Segments } from './Segments'
import type { TimesForm } from './times-form'

const occurredOptions = [
  { value: 'known', label: 'I know when' },
  { value: 'about', label: 'Roughly' },
  { value: 'unknown', label: 'Not known' },
] as const

/** The three times: it happened, it was found, we were sure. The clock runs from the last. */
export function TimesFields({ form }: { readonly form: TimesForm }) {
  const { occurredIs, occurredAt, foundAt, awareAt } = form.values
  const warnings = timeWarnings({ occurredIs, occurredAt, foundAt, awareAt })
  return (
    <>
      <Why of="breach.occurred">
        <Segments
          label="When did it happen?"
          options={occurredOptions}
          value={occurredIs}
          onChange={(value) => form.setValues({ occurredIs: value, ...(value === 'unknown' && { occurredAt: '' }) })}
        />
      </Why>
      {occurredIs !== 'unknown' && (
        <DateTimeField
          label={occurredIs === 'about' ? 'It happened at about' : 'It happened at'}
          value={occurredAt}
          onChange={(value) => form.setFieldValue('occurredAt', value)}
          error={form.errors.occurredAt}
        />
      )}
      <Why of="breach.foundAt">
        <DateTimeField
          label="It was found at"
          value={foundAt}
          onChange={(value) => form.setFieldValue('foundAt', value)}
          error={form.errors.foundAt}
        />
      </Why>
      <Why of="breach.awareAt">
        <DateTimeField
          label="We were sure of it at"
          description="Sure that personal data is affected. A short look first is allowed. The 72 hours run from here."
          value={awareAt}
          onChange={(value) => form.setFieldValue('awareAt', value)}
          error={form.errors.awareAt}
        />
      </Why>
      {warnings.map(({ message }) => (
        <Wash key={message} tone="amber">
          {message}
        </Wash>
      ))}
    </>
  )
}
