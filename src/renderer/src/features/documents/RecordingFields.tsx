import { Stack } from '@mantine/core'
import { isInterest } from '@core/documents/templates/privacy-policy/basis-words'
import { basisHints, basisNames } from '@core/documents/templates/privacy-policy/words'
import { optionsOf } from './FactSelect'
import { FactText } from './FactText'
import { FactTicks } from './FactTicks'
import { FactYesNo } from './FactYesNo'
import { usePolicyForm } from './policy-form'
import { RetentionFields } from './RetentionFields'

const bases = optionsOf(basisNames).map((option) => ({ ...option, hint: basisHints[option.value] }))

/** Recorded telephone calls. */
export function RecordingFields() {
  const { recording } = usePolicyForm().facts
  return (
    <Stack gap={16}>
      <FactYesNo fact="recording.used" label="Do you record telephone calls?" />
      {recording.used === 'yes' && (
        <>
          <FactText fact="recording.purposes" label="What for" long />
          <FactTicks
            fact="recording.bases"
            label="Why you may"
            options={bases}
            hint="Carrying on with a call is not consent."
          />
          {recording.bases.some(isInterest) && <FactText fact="recording.interest" label="Which interest" long />}
          <FactText
            fact="recording.told"
            label="How callers, and people you ring, hear of it"
            hint="Such as: an announcement before each call. A web page alone is not enough."
          />
          <RetentionFields fact="recording.retention" />
          <FactText fact="recording.policyUrl" label="Web page of your call recording policy" optional />
        </>
      )}
    </Stack>
  )
}
