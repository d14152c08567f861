import { Stack } from '@mantine/core'
import { factAt } from '@core/documents/changed-facts'
import { audienceNames } from '@core/documents/templates/call-recording/lists'
import { useFactForm } from '../documents/fact-form'
import { FactSelect, optionsOf } from '../documents/FactSelect'
import { FactText } from '../documents/FactText'
import { FactTicks } from '../documents/FactTicks'

/** Opening hours, the word for people who ring, and which calls are recorded. */
export function CoverageFields() {
  const { facts } = useFactForm()
  return (
    <Stack gap={16}>
      <FactText fact="openingHours" label="When you are open" hint="Such as: Monday to Friday, 9 am to 5 pm" />
      <FactSelect
        fact="audience"
        label="The word for people who ring"
        options={optionsOf(audienceNames)}
        hint="One word, used throughout."
      />
      <FactSelect
        fact="coverage.calls"
        label="Recorded"
        options={[
          { value: 'all', label: 'All calls' },
          { value: 'some', label: 'Some calls' },
        ]}
      />
      {factAt(facts, 'coverage.calls') === 'some' && (
        <FactText fact="coverage.leftOut" label="Which calls are not recorded" />
      )}
      <FactTicks
        fact="coverage.directions"
        label="Which way"
        options={[
          { value: 'in', label: 'Calls that come in' },
          { value: 'out', label: 'Calls you make' },
        ]}
      />
      <FactText
        fact="coverage.system"
        label="Which telephone system"
        hint="Such as: the central telephone system; mobiles are not recorded"
      />
      <FactText
        fact="coverage.privateLine"
        label="Line for staff’s own calls"
        hint="Such as: the telephone in the kitchen"
        optional
      />
    </Stack>
  )
}
