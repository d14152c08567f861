import { Stack } from '@mantine/core'
import { FactText } from './FactText'
import { FactTick } from './FactTick'
import { FactYesNo } from './FactYesNo'
import { usePolicyForm } from './policy-form'

/** Calls and messages that advertise. */
export function MarketingFields() {
  const { marketing } = usePolicyForm().facts
  return (
    <Stack gap={16}>
      <FactYesNo fact="marketing.calls" label="Do you ring people about your services?" />
      {marketing.calls === 'yes' && (
        <>
          <FactTick
            fact="marketing.screening"
            label="Each number is checked against TPS and CTPS first"
            hint="Also where you rang before: being a customer is no exception."
          />
          <FactText fact="marketing.screeningTool" label="What you check with" optional />
        </>
      )}
      <FactYesNo fact="marketing.emails" label="Do you e-mail or text people about your services?" />
      {marketing.emails === 'yes' && (
        <FactTick fact="marketing.everyMessage" label="Each message says who sent it and how to stop the next" />
      )}
    </Stack>
  )
}
