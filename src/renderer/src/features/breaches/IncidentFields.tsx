import { answers } from '@core/breaches/form-lists'
import { harmTypeLabels, harmTypes, incidentKinds, kindsOfIncident, type HarmType } from '@core/breaches/kinds'
import { Checkbox, Select, Textarea, TextInput } from '@mantine/core'
import type { FactsFormValues } from './FactsForm'
import { listData } from './list-data'
import { Segments } from './Segments'
import { useCaseOrganisation } from './use-breaches'

const kindData = incidentKinds.map((value) => ({ value, label: kindsOfIncident[value].label }))
const roleData = [
  { value: 'controller', label: 'Our own' },
  { value: 'joint', label: 'Shared' },
  { value: 'processor', label: 'A client’s' },
] as const
const practiceNations = [
  { value: 'england', label: 'England' },
  { value: 'wales', label: 'Wales' },
] as const

/** What happened, what it harmed, and whose data it is. */
export function IncidentFields({ form }: { readonly form: FactsFormValues }) {
  const { sector, nation } = useCaseOrganisation()
  const { values } = form
  return (
    <>
      <TextInput label="What happened, in a few words" {...form.getInputProps('title')} />
      <Select label="What comes closest?" data={kindData} {...form.getInputProps('kind')} />
      <Checkbox
        label="A near miss: nothing was lost, seen or changed in the end"
        {...form.getInputProps('nearMiss', { type: 'checkbox' })}
      />
      <Textarea
        label="What went wrong and how (optional)"
        autosize
        minRows={2}
        {...form.getInputProps('whatHappened')}
      />
      <Textarea label="How it was found out (optional)" autosize minRows={1} {...form.getInputProps('howFound')} />
      <Checkbox.Group
        label="What was harmed?"
        value={values.types}
        onChange={(chosen) =>
          form.setFieldValue(
            'types',
            harmTypes.filter((type) => chosen.includes(type)),
          )
        }
      >
        {harmTypes.map((type: HarmType) => (
          <Checkbox key={type} value={type} label={harmTypeLabels[type]} mt={8} />
        ))}
      </Checkbox.Group>
      <Segments
        label="Is it still going on?"
        options={listData(answers)}
        value={values.ongoing}
        onChange={(value) => form.setFieldValue('ongoing', value)}
      />
      <Segments
        label="Whose data is it?"
        options={roleData}
        value={values.role}
        onChange={(value) => form.setFieldValue('role', value)}
      />
      {values.role === 'processor' && (
        <TextInput label="Which client? (optional)" {...form.getInputProps('clientName')} />
      )}
      {sector === 'gp-practice' && nation === 'england-and-wales' && (
        <Segments
          label="Where is the practice?"
          description="In England a breach is reported through the NHS tool, in Wales to the regulator."
          options={practiceNations}
          value={values.practiceNation || 'england'}
          onChange={(value) => form.setFieldValue('practiceNation', value)}
        />
      )}
      <Checkbox
        label="We sell telephone or internet access, and this is data of that service"
        {...form.getInputProps('serviceProvider', { type: 'checkbox' })}
      />
    </>
  )
}
