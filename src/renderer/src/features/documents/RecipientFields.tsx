import { Autocomplete, Button, Stack } from '@mantine/core'
import {
  isUnitedKingdom,
  isUnitedStates,
  suggestedCountries,
  type Recipient,
} from '@core/documents/templates/privacy-policy/recipient'
import { roleNames, safeguardNames } from '@core/documents/templates/privacy-policy/words'
import { DateField } from '../../ui/DateField'
import { LawLine } from '../../ui/LawLine'
import { FactWhy } from './FactWhy'
import { FactSelect, optionsOf } from './FactSelect'
import { FactText } from './FactText'
import { FactTick } from './FactTick'
import { useFact } from './fact-form'
import css from './documents.module.css'

type RecipientFieldsProps = { readonly recipient: Recipient; readonly fact: string; readonly onRemove: () => void }

/** One person or firm outside the organisation that sees information. */
export function RecipientFields({ recipient, fact, onRemove }: RecipientFieldsProps) {
  const abroad = recipient.country.trim() !== '' && !isUnitedKingdom(recipient.country)
  return (
    <Stack gap={16}>
      <FactText fact={`${fact}.name`} label="Who" />
      <FactSelect fact={`${fact}.role`} label="Their part" options={optionsOf(roleNames)} />
      <FactText fact={`${fact}.does`} label="What they do for you" />
      <CountryField fact={`${fact}.country`} />
      {abroad && <SafeguardFields recipient={recipient} fact={fact} />}
      <FactTick
        fact={`${fact}.contract`}
        label="There is a written contract"
        hint="A supplier that handles information for you needs one."
      />
      <div>
        <Button variant="subtle" color="red" size="compact-sm" onClick={onRemove}>
          Take them out
        </Button>
      </div>
    </Stack>
  )
}

function CountryField({ fact }: { readonly fact: string }) {
  const { value, error, set, place } = useFact(fact)
  return (
    <FactWhy fact={fact}>
      <Autocomplete
        {...place}
        label="Country"
        description="Where it is kept, or seen from"
        error={error}
        data={suggestedCountries}
        value={typeof value === 'string' ? value : ''}
        onChange={set}
      />
    </FactWhy>
  )
}

function SafeguardFields({ recipient, fact }: Omit<RecipientFieldsProps, 'onRemove'>) {
  const unitedStates = isUnitedStates(recipient.country)
  const fits = optionsOf(safeguardNames).filter(({ value }) =>
    unitedStates ? value !== 'adequacy' : value !== 'data-bridge',
  )
  const { value, error, set, place } = useFact(`${fact}.safeguardCheckedOn`)
  return (
    <>
      <FactSelect fact={`${fact}.safeguard`} label="Safeguard" options={fits} />
      {unitedStates && (
        <p className={css.quiet}>
          The data bridge covers only a supplier that has joined the UK Extension; look it up on the public list.
          Privacy Shield, its forerunner, has been invalid since July 2020.
        </p>
      )}
      <LawLine rules={['transfer.us']} />
      <div {...place}>
        <DateField
          label="Safeguard checked on"
          value={typeof value === 'string' ? value : ''}
          onChange={set}
          error={error}
        />
      </div>
    </>
  )
}
