import { groupFacts, type GroupFacts } from '@core/processing/facts'
import { groupFaults } from '@core/processing/gaps'
import { confirmedBy, type GroupEntry, type GroupPart, type RecipientEntry } from '@core/processing/record'
import { Button, Checkbox, Modal, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { checkedBy, focusFirstError } from '../../app/zod-form'
import { LawLine } from '../../ui/LawLine'
import { DraftNote } from '../drafts/DraftNote'
import { Confirmed } from './Confirmed'
import { DialogActs } from './DialogActs'
import css from './processing.module.css'
import { useAnswerDraft } from './use-answer-draft'
import { useRemove, useSaveGroup } from './use-processing'

type GroupDialogProps = {
  readonly known: GroupEntry | null
  readonly recipients: readonly RecipientEntry[]
  readonly places: readonly string[]
  readonly me: string
  readonly onClose: () => void
  readonly onSaved: (by: string) => void
}

type Values = GroupFacts & { confirmed: GroupPart[]; by: string }
const empty: GroupFacts = { title: '', data: '', source: '', mustProvide: '', recipients: [], places: [] }
const check = checkedBy(groupFacts)

/** A group of people: what is held, where it comes from, who sees it and where it is kept. */
export function GroupDialog({ known, recipients, places, me, onClose, onSaved }: GroupDialogProps) {
  const form = useForm<Values>({
    initialValues: { ...(known?.facts ?? empty), confirmed: known?.confirmed.map(({ part }) => part) ?? [], by: me },
    validate: ({ confirmed, by, ...facts }) => ({
      ...Object.fromEntries(
        confirmed.flatMap((part) => groupFaults(part, facts)).map((one) => [one.path, one.message]),
      ),
      ...(by.trim() === '' && { by: confirmedBy.safeParse(by).error?.issues[0]?.message }),
      ...check(facts),
    }),
  })
  const draft = useAnswerDraft(form, { kind: 'group', id: known?.id ?? null })
  const save = useSaveGroup(known?.id ?? null, form, () => onSaved(form.values.by))
  const remove = useRemove('group', onClose)
  const { values, errors } = form
  const tick = (part: GroupPart, on: boolean) =>
    form.setFieldValue('confirmed', [...values.confirmed.filter((one) => one !== part), ...(on ? [part] : [])])
  const answer = <K extends keyof GroupFacts>(part: GroupPart, field: K, value: GroupFacts[K]) => {
    form.setValues({ [field]: value })
    tick(part, true)
  }
  const text = (part: GroupPart, field: 'data' | 'source' | 'mustProvide' | 'title') => ({
    value: values[field],
    error: errors[field],
    'data-path': field,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => answer(part, field, currentTarget.value),
  })
  const question = (part: GroupPart) => ({
    checked: values.confirmed.includes(part),
    onChange: (on: boolean) => tick(part, on),
    said: known?.confirmed.find((one) => one.part === part),
  })
  const choices = (field: 'recipients' | 'places', all: readonly { id: string; name: string }[]) =>
    all.map(({ id, name }) => (
      <Checkbox
        key={id}
        label={name}
        checked={values[field].includes(id)}
        onChange={({ currentTarget: { checked } }) =>
          answer('reach', field, [...values[field].filter((one) => one !== id), ...(checked ? [id] : [])])
        }
      />
    ))
  const send = form.onSubmit(
    ({ confirmed, by, ...facts }) => save.mutate({ facts, confirmed, by }),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  const named = [...new Set([...places, ...values.places])].map((name) => ({ id: name, name }))
  return (
    <Modal opened onClose={onClose} size={680} title={known?.facts.title ?? 'Add a group of people'}>
      <form onSubmit={send} noValidate className={css.form}>
        <DraftNote draft={draft} />
        <Confirmed
          of="group.data"
          legend="What you hold"
          why="People may ask what you hold. Name the kinds of details, not the details."
          {...question('data')}
        >
          <TextInput label="These people are called" maxLength={120} {...text('data', 'title')} />
          <Textarea label="What you hold about them" autosize minRows={2} maxLength={1500} {...text('data', 'data')} />
        </Confirmed>
        <Confirmed
          of="group.source"
          legend="Where it comes from"
          why="Whoever did not give you the details must be told where you have them from."
          {...question('source')}
        >
          <Textarea label="Where it comes from" autosize minRows={1} maxLength={1500} {...text('source', 'source')} />
          <Textarea
            label="Must they give it, and what happens otherwise"
            autosize
            minRows={1}
            maxLength={1000}
            {...text('source', 'mustProvide')}
          />
        </Confirmed>
        <Confirmed
          of="group.reach"
          legend="Who sees it, and where it is kept"
          why="When somebody asks for their details you look in each of these places, and tell them who else has them."
          {...question('reach')}
        >
          <div className={css.pair}>
            <fieldset className={css.choices}>
              <legend>Outside your organisation it is seen by</legend>
              {recipients.length === 0 && <p className={css.why}>Nobody is listed yet.</p>}
              {choices(
                'recipients',
                recipients.map(({ id, facts }) => ({ id, name: facts.name || `Not named yet: ${facts.does}` })),
              )}
            </fieldset>
            <fieldset className={css.choices}>
              <legend>It is kept in</legend>
              {choices('places', named)}
              {errors['places'] && (
                <p className="st-error" role="alert">
                  {errors['places']}
                </p>
              )}
            </fieldset>
          </div>
        </Confirmed>
        {values.confirmed.length < 3 && (
          <Button variant="default" onClick={() => form.setFieldValue('confirmed', ['data', 'source', 'reach'])}>
            Everything here is true of us
          </Button>
        )}
        <LawLine rules={['ropa.duty', 'notice.13', 'notice.14']} />
        <DialogActs
          by={values.by}
          byError={errors['by']}
          onBy={(by) => form.setFieldValue('by', by)}
          saving={save.isPending}
          onCancel={onClose}
          onRemove={known ? () => remove.mutate(known.id) : undefined}
        />
      </form>
    </Modal>
  )
}
