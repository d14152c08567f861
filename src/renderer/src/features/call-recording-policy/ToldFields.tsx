import { Stack } from '@mantine/core'
import { tellingNames } from '@core/documents/templates/call-recording/lists'
import { capital } from '@core/documents/templates/privacy-policy/sentences'
import { optionsOf } from '../documents/FactSelect'
import { FactText } from '../documents/FactText'
import { FactTicks } from '../documents/FactTicks'

const ways = optionsOf(tellingNames).map((option) => ({ ...option, label: capital(option.label) }))

/** How everybody on a call hears that it is recorded. */
export function ToldFields() {
  return (
    <Stack gap={16}>
      <FactTicks
        fact="told.ways"
        label="How people are told"
        options={ways}
        hint="Tick only what is done. Callers must hear it before the call goes on, and staff must know."
      />
      <FactText
        fact="told.announcement"
        label="Your own words for the announcement"
        hint="Empty: Steward writes them from your answers."
        optional
        long
      />
      <FactText
        fact="told.alternative"
        label="What somebody can do who does not want to be recorded"
        hint="Such as: write to us, or come by"
        optional
      />
      <FactText fact="told.policyUrl" label="Web address where this policy will stand" hint="It begins with https://" />
    </Stack>
  )
}
