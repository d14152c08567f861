import { answers, impacts, recoveries } from '@core/breaches/form-lists'
import { Select, Textarea, TextInput } from '@mantine/core'
import type { FactsFormValues } from './FactsForm'
import { listData } from './list-data'
import { Segments } from './Segments'

/** Causes, protection, crime, and who looks into it: the end of the regulator’s form. */
export function CauseFields({ form }: { readonly form: FactsFormValues }) {
  const { values } = form
  return (
    <>
      <Segments
        label="Is a crime suspected?"
        options={listData(answers)}
        value={values.crimeSuspected}
        onChange={(value) => form.setFieldValue('crimeSuspected', value)}
      />
      <Segments
        label="Was it a cyber incident?"
        description="Break-in, harmful software, a forged message, an attack on a system."
        options={listData(answers)}
        value={values.cyber}
        onChange={(value) => form.setFieldValue('cyber', value)}
      />
      {values.cyber === 'yes' && (
        <>
          <Select label="How hard are you hit?" data={listData(impacts)} {...form.getInputProps('impactOnUs')} />
          <Select label="How does recovery go?" data={listData(recoveries)} {...form.getInputProps('recovery')} />
        </>
      )}
      <Textarea
        label="What protection was there before?"
        autosize
        minRows={1}
        {...form.getInputProps('measuresBefore')}
      />
      <Segments
        label="Had those involved been trained in the last two years?"
        options={listData(answers)}
        value={values.trained}
        onChange={(value) => form.setFieldValue('trained', value)}
      />
      <TextInput label="Who looks into it?" description="A name or a role." {...form.getInputProps('investigator')} />
    </>
  )
}
