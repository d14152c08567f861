import { Stack } from '@mantine/core'
import { factAt } from '@core/documents/changed-facts'
import { conditionNames } from '@core/documents/templates/privacy-policy/words'
import { useFactForm } from '../documents/fact-form'
import { FactSelect, optionsOf } from '../documents/FactSelect'
import { FactText } from '../documents/FactText'
import { FactTick } from '../documents/FactTick'
import { FactYesNo } from '../documents/FactYesNo'

const cards = [
  { value: 'none', label: 'Nobody pays by card on the telephone' },
  { value: 'pause', label: 'Recording is paused' },
  { value: 'keypad', label: 'Typed on the keypad, and masked' },
  { value: 'unrecorded-line', label: 'On a line that is not recorded' },
]

/** Card payments, and calls about health, beliefs and the like. */
export function SensitiveFields() {
  const { facts } = useFactForm()
  return (
    <Stack gap={16}>
      <FactSelect
        fact="cards"
        label="When somebody pays by card"
        options={cards}
        hint="The security code of a card may never be kept, not even encrypted."
      />
      <FactYesNo fact="special.heard" label="Do people speak of their health, beliefs or the like?" />
      {factAt(facts, 'special.heard') === 'yes' && (
        <>
          <FactText fact="special.data" label="Of what" hint="Such as: symptoms and treatment" />
          <FactSelect fact="special.condition" label="The second ground" options={optionsOf(conditionNames)} />
          <FactTick
            fact="special.screened"
            label="We looked at the risks before we began"
            hint="The screening for a data protection impact assessment."
          />
        </>
      )}
    </Stack>
  )
}
