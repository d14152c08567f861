import { suggestsElsewhere } from '@core/contacts/notice-words'
import { Select, TextInput } from '@mantine/core'
import { useToday } from '../../app/clock'
import { DateField } from '../../ui/DateField'
import { LawLine } from '../../ui/LawLine'
import { Why } from '../../ui/Why'
import type { ContactForm } from './contact-form'
import css from './contact-form.module.css'

const froms = [
  { value: '', label: 'Not known' },
  { value: 'person', label: 'From the person' },
  { value: 'elsewhere', label: 'From somewhere else' },
]

/** Where the details came from, from whom and when. From somewhere else, the person must be told (`notice.14`). */
export function OriginFields({ form }: { readonly form: ContactForm }) {
  const today = useToday()
  const { kind, source, obtainedOn, obtainedFrom } = form.values
  const { onBlur, ...sourceField } = form.getInputProps('source')
  const suggest = () => {
    onBlur?.()
    if (kind === 'person' && obtainedFrom === '' && suggestsElsewhere(source))
      form.setFieldValue('obtainedFrom', 'elsewhere')
  }
  return (
    <>
      <div className={css.pair} data-level>
        <Why of="contact.source">
          <TextInput
            label="Where the details came from (optional)"
            placeholder="Website form, recommendation, LinkedIn"
            autoComplete="off"
            {...sourceField}
            onBlur={suggest}
          />
        </Why>
        <Why of="contact.obtainedOn">
          <DateField
            label="On which day (optional)"
            maxDate={today}
            value={obtainedOn}
            {...form.getInputProps('obtainedOn')}
          />
        </Why>
      </div>
      {kind === 'person' && (
        <div>
          <Why of="contact.obtainedFrom">
            <Select
              label="From whom"
              description={
                obtainedFrom === 'elsewhere'
                  ? 'The person must be told within a month, or sooner if you write to them or pass the details on. The day stands on their page and on Today.'
                  : 'Details from a colleague, a list or the internet did not come from the person.'
              }
              data={froms}
              {...form.getInputProps('obtainedFrom')}
            />
          </Why>
          {obtainedFrom === 'elsewhere' && <LawLine rules={['notice.14']} />}
        </div>
      )}
    </>
  )
}
