import type { Attachment } from '@core/attachments/attachment'
import { kindWord, shortFingerprint, sizeWords, textWords } from '@core/attachments/attachment-words'
import { dayMonthYear } from '@core/time/format-date'
import { londonDate } from '@core/time/instant'
import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { StateWord } from '../../ui/StateWord'
import css from './attachments.module.css'
import { useCheckAttachment, useRemoveAttachment, useSaveOut } from './use-attachments'

/** One file: what it is, since when, its fingerprint; save it out, check it, remove it. */
export function AttachmentLine({ file }: { readonly file: Attachment }) {
  const save = useSaveOut()
  const check = useCheckAttachment()
  const remove = useRemoveAttachment()
  const { id, name, size, fingerprint, addedAt, text } = file
  const altered = check.data?.state === 'altered' || save.error?.code === 'attachment-altered'
  return (
    <div className={css.line}>
      <div className={css.matter}>
        <bdi className={css.name}>{name}</bdi>
        <p className={css.facts}>
          {kindWord(name)}, {sizeWords(size)}, attached {dayMonthYear(londonDate(addedAt))}. Fingerprint{' '}
          <span className={css.fingerprint} title={fingerprint}>
            {shortFingerprint(fingerprint)}
          </span>
          . {textWords(text)}
        </p>
        <output>
          {altered && (
            <StateWord
              icon={IconAlertTriangle}
              word="Not what was attached: do not rely on it. Restore a backup from before."
              color="red"
            />
          )}
          {!altered && check.data && (
            <StateWord icon={IconCircleCheck} word="Every byte is as it was attached" color="pine" />
          )}
        </output>
      </div>
      <div className={css.acts}>
        <Button
          variant="subtle"
          size="compact-md"
          aria-label={`Save a copy of ${name}`}
          onClick={() => save.mutate(id)}
        >
          Save a copy
        </Button>
        <Button variant="subtle" size="compact-md" aria-label={`Check ${name}`} onClick={() => check.mutate(id)}>
          Check
        </Button>
        <Button variant="subtle" size="compact-md" aria-label={`Remove ${name}`} onClick={() => remove.mutate(id)}>
          Remove
        </Button>
      </div>
    </div>
  )
}
