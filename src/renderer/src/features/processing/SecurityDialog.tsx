import { securityTicks, securityTickIds } from '@core/documents/templates/privacy-policy/security-tick'
import type { SecurityFacts } from '@core/processing/facts'
import { confirmedBy, type ProcessingRecord } from '@core/processing/record'
import { Checkbox, Modal, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { focusFirstError } from '../../app/zod-form'
import { LawLine } from '../../ui/LawLine'
import { DraftNote } from '../drafts/DraftNote'
import { DialogActs } from './DialogActs'
import css from './processing.module.css'
import { useAnswerDraft } from './use-answer-draft'
import { useSaveSecurity } from './use-processing'

type SecurityDialogProps = {
  readonly known: ProcessingRecord['security']
  /** What the privacy policy says already, until it is confirmed here. */
  readonly ticked: SecurityFacts['ticks']
  readonly me: string
  readonly onClose: () => void
  readonly onSaved: (by: string) => void
}

/** What is truly done to keep details safe: only what is ticked is ever said (`security.measures`). */
export function SecurityDialog({ known, ticked, me, onClose, onSaved }: SecurityDialogProps) {
  const form = useForm<SecurityFacts & { by: string }>({
    initialValues: { ticks: known?.facts.ticks ?? ticked, other: known?.facts.other ?? '', by: me },
    validate: ({ by }) => (by.trim() === '' ? { by: confirmedBy.safeParse(by).error?.issues[0]?.message } : {}),
  })
  const draft = useAnswerDraft(form, { kind: 'security' })
  const save = useSaveSecurity(() => onSaved(form.values.by))
  const send = form.onSubmit(
    ({ by, ...facts }) => save.mutate({ facts, by }),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <Modal opened onClose={onClose} size={620} title="How you keep it safe">
      <form onSubmit={send} noValidate className={css.form}>
        <DraftNote draft={draft} />
        <p className={css.why}>Tick only what is true today. Your policy and your record say this and nothing more.</p>
        <Checkbox.Group
          aria-label="What is true today"
          value={form.values.ticks}
          onChange={(chosen) =>
            form.setFieldValue(
              'ticks',
              securityTickIds.filter((one) => chosen.includes(one)),
            )
          }
        >
          <div className={css.choices}>
            {securityTickIds.map((id) => (
              <Checkbox key={id} value={id} label={securityTicks[id]} />
            ))}
          </div>
        </Checkbox.Group>
        <Textarea label="Anything else (optional)" autosize maxLength={1500} {...form.getInputProps('other')} />
        <LawLine rules={['security.measures']} />
        <DialogActs
          by={form.values.by}
          byError={form.errors['by']}
          onBy={(by) => form.setFieldValue('by', by)}
          saving={save.isPending}
          onCancel={onClose}
        />
      </form>
    </Modal>
  )
}
