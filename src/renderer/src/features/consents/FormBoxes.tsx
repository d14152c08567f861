import { usualChoice } from '@core/consents/usual-wording'
import type { WordingText } from '@core/consents/wording'
import { channelNames, channels } from '@core/marketing/channel'
import { marketingPurposeNames, marketingPurposes } from '@core/marketing/purpose'
import { ActionIcon, Button, Select, Textarea } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { IconPlus, IconX } from '@tabler/icons-react'
import css from './consents.module.css'

type FormBoxesProps = { readonly form: UseFormReturnType<{ name: string; text: WordingText }> }

const ways = channels.map((value) => ({ value, label: channelNames[value] }))
const purposes = marketingPurposes.map((value) => ({ value, label: marketingPurposeNames[value] }))

/** The boxes of a form: one way and one purpose each. Another way or purpose brings the usual words with it. */
export function FormBoxes({ form }: FormBoxesProps) {
  const { choices } = form.values.text
  const change = (index: number, channel: string | null, purpose: string | null) => {
    const before = choices[index]
    if (!before) return
    const way = channels.find((one) => one === channel) ?? before.channel
    const about = marketingPurposes.find((one) => one === purpose) ?? before.purpose
    const usual = before.words === usualChoice(before.channel, before.purpose).words
    const next = usual ? usualChoice(way, about) : { ...before, channel: way, purpose: about }
    form.setFieldValue(`text.choices.${index}`, next)
  }
  const missing = () => {
    for (const channel of channels)
      for (const purpose of marketingPurposes)
        if (!choices.some((one) => one.channel === channel && one.purpose === purpose))
          return usualChoice(channel, purpose)
    return usualChoice('email', 'services')
  }
  return (
    <fieldset className={css.form} style={{ border: 0, margin: 0, padding: 0, gap: 10 }}>
      <legend className={css.strong}>Boxes to tick</legend>
      {choices.map((choice, index) => (
        <fieldset key={index} className={css.choiceLine} aria-label={`Box ${index + 1}`}>
          <Select
            aria-label="Way"
            data={ways}
            allowDeselect={false}
            value={choice.channel}
            onChange={(value) => change(index, value, choice.purpose)}
          />
          <Select
            aria-label="About"
            data={purposes}
            allowDeselect={false}
            value={choice.purpose}
            onChange={(value) => change(index, choice.channel, value)}
          />
          <ActionIcon
            variant="subtle"
            aria-label={`Remove box ${index + 1}`}
            title="Remove this box"
            onClick={() => form.removeListItem('text.choices', index)}
          >
            <IconX size={18} stroke={1.75} aria-hidden="true" />
          </ActionIcon>
          <Textarea
            aria-label="Words beside the box"
            autosize
            minRows={1}
            maxRows={4}
            maxLength={300}
            {...form.getInputProps(`text.choices.${index}.words`)}
          />
        </fieldset>
      ))}
      {typeof form.errors['text.choices'] === 'string' && (
        <p className={css.fault} role="alert">
          {form.errors['text.choices']}
        </p>
      )}
      <div>
        <Button
          variant="subtle"
          size="compact-md"
          leftSection={<IconPlus size={16} stroke={2} aria-hidden="true" />}
          onClick={() => form.insertListItem('text.choices', missing())}
        >
          Another box
        </Button>
      </div>
    </fieldset>
  )
}
