import { answers, dataCategories, likelihoods, peopleCategories } from '@core/breaches/form-lists'
import { Checkbox, MultiSelect, Select, Textarea, TextInput } from '@mantine/core'
import { CountField } from './CountField'
import type { FactsFormValues } from './FactsForm'
import { listData } from './list-data'
import { Segments } from './Segments'

/** Which data, whose, how many, and what may follow: the middle of the regulator’s form. */
export function DataFields({ form }: { readonly form: FactsFormValues }) {
  const { values } = form
  return (
    <>
      <MultiSelect
        label="What was in it?"
        data={listData(dataCategories)}
        searchable
        hidePickedOptions
        {...form.getInputProps('dataCategories')}
      />
      {values.dataCategories.includes('other') && <TextInput label="What else?" {...form.getInputProps('dataOther')} />}
      <MultiSelect
        label="Whose data was it?"
        data={listData(peopleCategories)}
        searchable
        hidePickedOptions
        {...form.getInputProps('peopleCategories')}
      />
      {values.peopleCategories.includes('other') && (
        <TextInput label="Who else?" {...form.getInputProps('peopleOther')} />
      )}
      <CountField
        label="How many people?"
        value={values.peopleCount}
        onChange={(value) => form.setFieldValue('peopleCount', value)}
        error={form.errors.peopleCount}
      />
      <CountField
        label="How many records?"
        value={values.recordCount}
        onChange={(value) => form.setFieldValue('recordCount', value)}
        error={form.errors.recordCount}
      />
      <Checkbox label="These numbers are rough" {...form.getInputProps('countsAreRough', { type: 'checkbox' })} />
      <Textarea
        label="What may follow for these people?"
        autosize
        minRows={2}
        {...form.getInputProps('consequences')}
      />
      <Select label="How likely is that?" data={listData(likelihoods)} {...form.getInputProps('harmLikelihood')} />
      <Segments
        label="Has anybody come to harm already?"
        options={listData(answers)}
        value={values.harmSeen}
        onChange={(value) => form.setFieldValue('harmSeen', value)}
      />
      <Segments
        label="Are other organisations affected?"
        description="A client whose staff are among them, a partner, a supplier."
        options={listData(answers)}
        value={values.otherOrganisations}
        onChange={(value) => form.setFieldValue('otherOrganisations', value)}
      />
      {values.otherOrganisations === 'yes' && (
        <TextInput label="Which ones?" {...form.getInputProps('otherOrganisationsNote')} />
      )}
    </>
  )
}
