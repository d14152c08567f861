import { Stack } from '@mantine/core'
import type { NewPassphrase } from './new-passphrase'
import { PassphraseField } from './PassphraseField'
import { StrengthMeter } from './StrengthMeter'

type NewPassphraseFieldsProps = {
  readonly value: NewPassphrase
  readonly onChange: (value: NewPassphrase) => void
  readonly faults: { readonly first?: string; readonly again?: string }
  readonly label?: string
}

/** Choosing a passphrase: typed twice, or once while it is shown, with its strength told honestly. */
export function NewPassphraseFields({ value, onChange, faults, label = 'Passphrase' }: NewPassphraseFieldsProps) {
  return (
    <Stack gap={16}>
      <div>
        <PassphraseField
          label={label}
          value={value.first}
          onChange={(event) => onChange({ ...value, first: event.currentTarget.value })}
          visible={value.shown}
          onVisibilityChange={(shown) => onChange({ ...value, shown })}
          error={faults.first}
          maxLength={1000}
        />
        <StrengthMeter passphrase={value.first} />
      </div>
      {!value.shown && (
        <PassphraseField
          label="Type it again"
          value={value.again}
          onChange={(event) => onChange({ ...value, again: event.currentTarget.value })}
          error={faults.again}
          maxLength={1000}
        />
      )}
    </Stack>
  )
}
