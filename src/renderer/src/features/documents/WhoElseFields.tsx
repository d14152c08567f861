import { Button, Stack } from '@mantine/core'
import { freshId } from '@core/documents/set-fact'
import { placeWords } from '@core/documents/templates/privacy-policy/place-words'
import { newRecipient } from '@core/documents/templates/privacy-policy/starter/blank'
import { FactTick } from './FactTick'
import { FoldingRow } from './FoldingRow'
import { usePolicyForm } from './policy-form'
import { RecipientFields } from './RecipientFields'
import type { SectionFieldsProps } from './fact-sections'

/** Everyone outside the organisation who sees information. */
export function WhoElseFields({ open, onOpen }: SectionFieldsProps) {
  const { facts, gaps, set, goTo } = usePolicyForm()
  const { recipients } = facts
  const add = () => {
    set('recipients', [...recipients, newRecipient({ id: freshId('recipient', recipients) })])
    goTo(`recipients.${recipients.length}.name`)
  }
  return (
    <Stack gap={16}>
      {recipients.length === 0 && (
        <FactTick fact="noRecipients" label="Nobody outside our organisation sees anything" />
      )}
      <div data-fact="recipients">
        {recipients.map((recipient, index) => {
          const path = `recipients.${index}`
          return (
            <FoldingRow
              key={recipient.id}
              level={4}
              title={recipient.name.trim() || 'Somebody without a name yet'}
              summary={[recipient.does.trim(), placeWords(recipient)].filter(Boolean).join('; ')}
              state={gaps.some(({ fact }) => fact.startsWith(`${path}.`)) ? 'asks' : 'done'}
              open={open === path || open.startsWith(`${path}.`)}
              onToggle={(opened) => onOpen(opened ? `${path}.name` : 'recipients')}
            >
              <RecipientFields
                recipient={recipient}
                fact={path}
                onRemove={() =>
                  set(
                    'recipients',
                    recipients.filter(({ id }) => id !== recipient.id),
                  )
                }
              />
            </FoldingRow>
          )
        })}
      </div>
      <div>
        <Button variant="default" size="compact-md" onClick={add}>
          Add somebody who sees it
        </Button>
      </div>
    </Stack>
  )
}
