import { answers, dataCategories, peopleCategories } from '@core/breaches/form-lists'
import { MultiSelect } from '@mantine/core'
import { Why } from '../../ui/Why'
import { CountField } from './CountField'
import { listData } from './list-data'
import type { ReportForm } from './report-form'
import { Segments } from './Segments'

/** Roughly what, whose, how many, and whether it still goes on. Everything may stay open. */
export function RoughlyFields({ form }: { readonly form: ReportForm }) {
  return (
    <>
      <Why of="breach.dataCategories">
        <MultiSelect
          label="What was in it? (optional)"
          placeholder={form.values.dataCategories.length === 0 ? 'Choose all that apply' : undefined}
          data={listData(dataCategories)}
          hidePickedOptions
          searchable
          {...form.getInputProps('dataCategories')}
        />
      </Why>
      <Why of="breach.peopleCategories">
        <MultiSelect
          label="Whose data was it? (optional)"
          placeholder={form.values.peopleCategories.length === 0 ? 'Choose all that apply' : undefined}
          data={listData(peopleCategories)}
          hidePickedOptions
          searchable
          {...form.getInputProps('peopleCategories')}
        />
      </Why>
      <Why of="breach.peopleCount">
        <CountField
          label="About how many people? (optional)"
          value={form.values.peopleCount}
          onChange={(value) => form.setFieldValue('peopleCount', value)}
          error={form.errors.peopleCount}
        />
      </Why>
      <Why of="breach.ongoing">
        <Segments
          label="Is it still going on?"
          options={listData(answers)}
          value={form.values.ongoing}
          onChange={(value) => form.setFieldValue('ongoing', value)}
        />
      </Why>
    </>
  )
}
