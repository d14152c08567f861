import { Stack } from '@mantine/core'
import { securityTicks } from '@core/documents/templates/privacy-policy/security-tick'
import { optionsOf } from './FactSelect'
import { FactText } from './FactText'
import { FactTicks } from './FactTicks'

/** How information is kept safe. */
export function SafetyFields() {
  return (
    <Stack gap={16}>
      <FactTicks
        fact="security.ticks"
        label="What is true today"
        hint="Only what you tick is said in the policy."
        options={optionsOf(securityTicks)}
      />
      <FactText fact="security.other" label="Anything else you do" optional long />
    </Stack>
  )
}
