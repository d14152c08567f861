import { Stack } from '@mantine/core'
import { factAt } from '@core/documents/changed-facts'
import { useFactForm } from '../documents/fact-form'
import { FactText } from '../documents/FactText'

/** Who checks numbers against the registers, and what counts as a sign that somebody wants to hear. */
export function CheckingFields() {
  const { facts } = useFactForm()
  const channels = factAt(facts, 'channels')
  const rings = Array.isArray(channels) && channels.includes('live-call')
  const asksFirst = factAt(facts, 'house.positiveIndicationOnly') === true
  return (
    <Stack gap={16}>
      {rings && (
        <>
          <FactText
            fact="screening.provider"
            label="Who checks numbers against TPS and CTPS"
            hint="The checking service, or yourselves with a licensed list"
          />
          <FactText fact="screening.licence" label="Licence or account" hint="Its number or name" />
        </>
      )}
      {asksFirst && (
        <>
          <FactText
            fact="indication"
            label="What counts as a sign that somebody wants to hear"
            hint="Such as: they wrote back and asked for more"
            long
          />
          <FactText fact="evidence" label="Where the proof is kept" hint="Such as: on the record of the person" />
        </>
      )}
      {!rings && !asksFirst && <p>Nothing to answer: you make no marketing calls.</p>}
    </Stack>
  )
}
