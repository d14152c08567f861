import { exceptions, exceptionWords, mayBeSwitchedOff } from '@core/cookies/exception'
import type { TechnologyFacts } from '@core/cookies/technology'
import { Select, Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useToday } from '../../app/clock'
import { DateField } from '../../ui/DateField'
import { LawLine } from '../../ui/LawLine'
import css from './cookies.module.css'

const claims = exceptions.map((value) => ({ value, label: exceptionWords[value].name }))
const parties = [
  { value: 'first', label: 'Your own site sets it' },
  { value: 'third', label: 'Another organisation sets it' },
]

/** Everything that is written down about one cookie or similar item (`cookie.audit-row`). */
export function CookieFields({ form }: { readonly form: UseFormReturnType<TechnologyFacts> }) {
  const today = useToday()
  const { values } = form
  return (
    <>
      <TextInput
        label="Name"
        description="As it is called in the browser, or what people call it."
        maxLength={120}
        {...form.getInputProps('name')}
      />
      <div className={css.pair}>
        <Select
          label="Whose it is"
          description="Not whose server: who decides about it."
          data={parties}
          allowDeselect={false}
          value={values.party}
          onChange={(value) => form.setFieldValue('party', value === 'third' ? 'third' : 'first')}
        />
        <TextInput
          label={values.party === 'third' ? 'Who sets it' : 'Who sets it (optional)'}
          description={values.party === 'third' ? 'The organisation behind it.' : 'Empty means your organisation.'}
          maxLength={200}
          {...form.getInputProps('provider')}
        />
      </div>
      <Textarea label="What it stores or reads" autosize minRows={2} maxLength={500} {...form.getInputProps('does')} />
      <Textarea
        label="What it is for"
        description="Every purpose. A second one can end an exception."
        autosize
        minRows={2}
        maxLength={500}
        {...form.getInputProps('purpose')}
      />
      <div className={css.pair}>
        <TextInput
          label="How long it stays"
          description="For example “until the browser is closed”."
          maxLength={120}
          {...form.getInputProps('lasts')}
        />
        <TextInput
          label="Who else gets the data (optional)"
          description="Empty means nobody."
          maxLength={300}
          {...form.getInputProps('sharedWith')}
        />
      </div>
      <Select
        label="What you rely on"
        description="Your own view. The questions that follow test it."
        data={claims}
        allowDeselect={false}
        value={values.claims}
        onChange={(value) => form.setFieldValue('claims', exceptions.find((one) => one === value) ?? 'consent')}
      />
      {mayBeSwitchedOff(values.claims) && (
        <TextInput
          label="Where visitors switch it off"
          description="A free switch on your site. Pointing to the browser’s settings is not enough."
          maxLength={300}
          {...form.getInputProps('objection')}
        />
      )}
      <div className={css.pair}>
        <DateField
          label="In use since (optional)"
          value={values.sinceOn}
          maxDate={today}
          error={form.errors['sinceOn']}
          onChange={(day) => form.setFieldValue('sinceOn', day)}
        />
        <DateField
          label="Last looked at (optional)"
          value={values.checkedOn}
          maxDate={today}
          error={form.errors['checkedOn']}
          onChange={(day) => form.setFieldValue('checkedOn', day)}
        />
      </div>
      <LawLine rules={exceptionWords[values.claims].rules} />
    </>
  )
}
