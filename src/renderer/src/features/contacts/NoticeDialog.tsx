import type { Contact } from '@core/contacts/contact'
import { noticeCalls } from '@core/contacts/notice-contract'
import { notNeededReasons } from '@core/contacts/notice-words'
import { Autocomplete, Button, Group, Modal } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useToday } from '../../app/clock'
import { checkedBy, focusFirstError } from '../../app/zod-form'
import { DateField } from '../../ui/DateField'
import { LawLine } from '../../ui/LawLine'
import { DraftNote } from '../drafts/DraftNote'
import { useDraft } from '../drafts/use-draft'
import css from './contact-form.module.css'
import { useSetNotice } from './use-record'

type NoticeDialogProps = { readonly contact: Contact; readonly opened: boolean; readonly onClose: () => void }

/** Says when somebody was told where their details came from, what made it urgent, or why they need not be told. */
export function NoticeDialog({ contact, opened, onClose }: NoticeDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="Telling them where you got their details" size={560}>
      <NoticeForm key={contact.updatedAt} contact={contact} onClose={onClose} />
    </Modal>
  )
}

function NoticeForm({ contact, onClose }: Omit<NoticeDialogProps, 'opened'>) {
  const today = useToday()
  const { id, firstMessageOn, firstDisclosedOn, noticeGivenOn, noticeNotNeeded } = contact
  const form = useForm({
    initialValues: { id, firstMessageOn, firstDisclosedOn, noticeGivenOn, noticeNotNeeded },
    validate: checkedBy(noticeCalls.setNotice.input),
  })
  const draft = useDraft(form, { form: 'contact-notice', part: id, recordId: id, contactId: id })
  const close = () => {
    draft.drop()
    onClose()
  }
  const save = useSetNotice(close, form)
  const send = form.onSubmit(
    (values) => save.mutate(values),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  const day = (name: 'firstMessageOn' | 'firstDisclosedOn' | 'noticeGivenOn', label: string, description?: string) => (
    <DateField
      label={label}
      description={description}
      maxDate={today}
      value={form.values[name]}
      {...form.getInputProps(name)}
    />
  )
  return (
    <form onSubmit={send} noValidate className={css.form}>
      <DraftNote draft={draft} />
      {day('noticeGivenOn', 'They were told on (optional)')}
      <Autocomplete
        label="Or why they need not be told (optional)"
        description="Only for one of the reasons in the law. Say in your words why it fits."
        data={[...notNeededReasons]}
        filter={({ options }) => options}
        {...form.getInputProps('noticeNotNeeded')}
      />
      {day('firstMessageOn', 'First message to them (optional)', 'Whatever it was about. It ends the time early.')}
      {day('firstDisclosedOn', 'First passed on to somebody else (optional)', 'This ends the time early too.')}
      <LawLine rules={['notice.14']} />
      <Group gap={8} justify="flex-end">
        <Button variant="default" onClick={close}>
          Cancel
        </Button>
        <Button type="submit" loading={save.isPending}>
          Save
        </Button>
      </Group>
    </form>
  )
}
