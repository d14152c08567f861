import { type Channel, channelNames, channels } from '@core/marketing/channel'
import { type MarketingPurpose, marketingPurposeNames, marketingPurposes } from '@core/marketing/purpose'
import { Checkbox, Group } from '@mantine/core'
import { useState } from 'react'
import { Choice } from '../../ui/Choice'

type Scope = { readonly channels: Channel[]; readonly purposes: MarketingPurpose[] }
type ScopeFieldsProps = {
  readonly value: Scope
  readonly onChange: (value: Scope) => void
  /** The ways that make sense; all of them unless told. */
  readonly ways?: readonly Channel[]
  /** Asks what it was about, too. */
  readonly withPurposes?: boolean
}

const usual = channels.filter((channel) => channel !== 'fax' && channel !== 'automated-call')

/** How far a refusal reaches. All marketing unless they said otherwise (`settled.suppression-scope`). */
export function ScopeFields({ value, onChange, ways = usual, withPurposes = false }: ScopeFieldsProps) {
  const [some, setSome] = useState(value.channels.length > 0 || value.purposes.length > 0)
  const choose = (next: 'all' | 'some') => {
    setSome(next === 'some')
    if (next === 'all') onChange({ channels: [], purposes: [] })
  }
  return (
    <>
      <Choice
        legend="What should stop?"
        layout="row"
        options={[
          { value: 'all', label: 'All marketing' },
          { value: 'some', label: 'Only some of it' },
        ]}
        value={some ? 'some' : 'all'}
        onChange={choose}
      />
      {some && (
        <Checkbox.Group
          label="Which ways?"
          description="None ticked: every way."
          value={value.channels.filter((one) => one !== 'automated-call')}
          // Whoever wants no calls wants no recorded ones either.
          onChange={(chosen) => {
            const picked = channels.filter((one) => chosen.some((two) => two === one))
            onChange({
              ...value,
              channels: picked.flatMap((one) => (one === 'live-call' ? [one, 'automated-call' as const] : [one])),
            })
          }}
        >
          <Group gap="8px 18px" mt={8}>
            {ways.map((way) => (
              <Checkbox key={way} value={way} label={channelNames[way]} />
            ))}
          </Group>
        </Checkbox.Group>
      )}
      {some && withPurposes && (
        <Checkbox.Group
          label="About what?"
          description="None ticked: about anything."
          value={value.purposes}
          onChange={(chosen) =>
            onChange({ ...value, purposes: marketingPurposes.filter((one) => chosen.includes(one)) })
          }
        >
          <Group gap="8px 18px" mt={8}>
            {marketingPurposes.map((purpose) => (
              <Checkbox key={purpose} value={purpose} label={marketingPurposeNames[purpose]} />
            ))}
          </Group>
        </Checkbox.Group>
      )}
    </>
  )
}
