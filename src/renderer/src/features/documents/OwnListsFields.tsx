import { Stack } from '@mantine/core'
import { FactMonths } from './FactMonths'
import { FactText } from './FactText'
import { FactYesNo } from './FactYesNo'
import { usePolicyForm } from './policy-form'

/** Requests, breaches and decisions: what is kept of them, and who acts. */
export function OwnListsFields() {
  const { automated } = usePolicyForm().facts
  return (
    <Stack gap={16}>
      <FactText
        fact="breach.role"
        label="Who looks into a breach"
        hint="A role. Left empty, it is whoever looks after privacy."
        optional
      />
      <FactYesNo fact="automated.used" label="Does a computer alone ever decide something important about a person?" />
      {automated.used === 'yes' && (
        <FactText fact="automated.explain" label="Which decisions, how, and what follows for the person" long />
      )}
      <FactMonths fact="records.requestMonths" label="Lists of requests: months after closing" />
      <FactMonths fact="records.breachMonths" label="Record of breaches: months after closing" />
      <FactMonths fact="records.consentMonths" label="Proof of consent: months after it ended" />
    </Stack>
  )
}
