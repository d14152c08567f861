import type { ContactBases } from '@core/basis/contract'
import { dataUseWords } from '@core/basis/data-use'
import type { Basis } from '@core/documents/templates/privacy-policy/use'
import { basisHints, basisNames } from '@core/documents/templates/privacy-policy/words'
import { Button, Group, Modal, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { focusFirstError } from '../../app/zod-form'
import { Choice } from '../../ui/Choice'
import { LawLine } from '../../ui/LawLine'
import { DraftNote } from '../drafts/DraftNote'
import { useDraft } from '../drafts/use-draft'
import css from './basis.module.css'
import { useChooseBasis, useInheritBasis } from './use-basis'

type UseRow = ContactBases['uses'][number]
type BasisDialogProps = { readonly contactId: string; readonly row: UseRow | null; readonly onClose: () => void }

/** Chooses a basis for one contact and one use; the reason is part of it. */
export function BasisDialog({ contactId, row, onClose }: BasisDialogProps) {
  return (
    <Modal
      opened={row !== null}
      onClose={onClose}
      title={row ? `${dataUseWords[row.use].name}: why may you?` : ''}
      size={560}
    >
      {row && <BasisForm contactId={contactId} row={row} onClose={onClose} />}
    </Modal>
  )
}

function BasisForm({ contactId, row, onClose }: BasisDialogProps & { readonly row: UseRow }) {
  const form = useForm<{ basis: Basis | ''; reason: string }>({
    initialValues: { basis: row.basis ?? '', reason: row.own?.reason ?? '' },
    validate: {
      basis: (basis) => (basis === '' ? 'Choose one.' : null),
      reason: (reason) => (reason.trim() === '' ? 'Say why it differs for them.' : null),
    },
  })
  const place = { form: 'contact-basis', part: `${contactId} ${row.use}`, recordId: contactId, contactId } as const
  const draft = useDraft(form, place)
  const close = () => {
    draft.drop()
    onClose()
  }
  const choose = useChooseBasis(close, form)
  const inherit = useInheritBasis(close)
  const send = form.onSubmit(
    ({ basis, reason }) => {
      if (basis !== '') choose.mutate({ contactId, use: row.use, basis, reason })
    },
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <form onSubmit={send} noValidate className={css.form}>
      <DraftNote draft={draft} />
      <p>{dataUseWords[row.use].say}</p>
      <Choice
        legend="Lawful basis"
        options={row.allowed.map((basis) => ({ value: basis, label: basisNames[basis], hint: basisHints[basis] }))}
        value={form.values.basis}
        onChange={(value) => form.setFieldValue('basis', row.allowed.find((one) => one === value) ?? '')}
        error={form.errors['basis']}
      />
      <Textarea
        label="Why it differs for them"
        autosize
        minRows={2}
        maxRows={6}
        maxLength={1000}
        {...form.getInputProps('reason')}
      />
      <LawLine rules={row.use === 'marketing' ? ['basis.after-pecr', 'li.marketing'] : ['basis.list']} />
      <Group gap={8} justify="flex-end">
        {row.own && (
          <Button
            variant="default"
            loading={inherit.isPending}
            onClick={() => inherit.mutate({ contactId, use: row.use })}
          >
            Follow the role again
          </Button>
        )}
        <Button variant="default" onClick={close}>
          Cancel
        </Button>
        <Button type="submit" loading={choose.isPending}>
          Choose for this contact
        </Button>
      </Group>
    </form>
  )
}
