import { allowedBases, isPublicAuthority } from '@core/basis/allowed-bases'
import { howLong } from '@core/documents/templates/retention-schedule'
import { isInterest } from '@core/documents/templates/privacy-policy/basis-words'
import { bases, specialConditions, type Basis } from '@core/documents/templates/privacy-policy/use'
import { basisHints, basisNames, conditionNames } from '@core/documents/templates/privacy-policy/words'
import { purposeFacts, type PurposeFacts } from '@core/processing/facts'
import { purposeFaults } from '@core/processing/gaps'
import { confirmedBy, type PurposeEntry, type PurposePart } from '@core/processing/record'
import { categoryOf } from '@core/retention/category'
import type { ScheduleRow } from '@core/retention/row'
import { Anchor, Button, Checkbox, Modal, MultiSelect, Select, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { Link } from 'wouter'
import { useOrganisation } from '../../app/use-organisation'
import { checkedBy, focusFirstError } from '../../app/zod-form'
import { LawLine } from '../../ui/LawLine'
import { Wash } from '../../ui/Wash'
import { DraftNote } from '../drafts/DraftNote'
import { Confirmed } from './Confirmed'
import { DialogActs } from './DialogActs'
import css from './processing.module.css'
import { useAnswerDraft } from './use-answer-draft'
import { useRemove, useSavePurpose } from './use-processing'

type PurposeDialogProps = {
  readonly known: PurposeEntry | null
  readonly groupId: string
  readonly groupTitle: string
  readonly rows: readonly ScheduleRow[]
  readonly me: string
  readonly onClose: () => void
  readonly onSaved: (by: string) => void
}

type Values = PurposeFacts & { confirmed: PurposePart[]; by: string }
const empty: PurposeFacts = {
  title: '',
  purpose: '',
  bases: [],
  interest: '',
  special: { data: '', condition: '' },
  keptBy: [],
  byNhsCode: false,
}
const check = checkedBy(purposeFacts)

/** A purpose: what it is for, why the law allows it, and how long the details are kept for it. */
export function PurposeDialog({ known, groupId, groupTitle, rows, me, onClose, onSaved }: PurposeDialogProps) {
  const { data: organisation } = useOrganisation()
  const ids = rows.map(({ id }) => id)
  const form = useForm<Values>({
    initialValues: { ...(known?.facts ?? empty), confirmed: known?.confirmed.map(({ part }) => part) ?? [], by: me },
    validate: ({ confirmed, by, ...facts }) => ({
      ...Object.fromEntries(
        confirmed.flatMap((part) => purposeFaults(part, facts, ids)).map((one) => [one.path, one.message]),
      ),
      ...(by.trim() === '' && { by: confirmedBy.safeParse(by).error?.issues[0]?.message }),
      ...check(facts),
    }),
  })
  const draft = useAnswerDraft(form, { kind: 'purpose', id: known?.id ?? null, groupId })
  const save = useSavePurpose(known?.id ?? null, groupId, form, () => onSaved(form.values.by))
  const remove = useRemove('purpose', onClose)
  const { values, errors } = form
  const tick = (part: PurposePart, on: boolean) =>
    form.setFieldValue('confirmed', [...values.confirmed.filter((one) => one !== part), ...(on ? [part] : [])])
  const answer = (part: PurposePart, changed: Partial<PurposeFacts>) => {
    form.setValues(changed)
    tick(part, true)
  }
  const question = (part: PurposePart) => ({
    checked: values.confirmed.includes(part),
    onChange: (on: boolean) => tick(part, on),
    said: known?.confirmed.find((one) => one.part === part),
  })
  const send = form.onSubmit(
    ({ confirmed, by, ...facts }) => save.mutate({ facts, confirmed, by }),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  const closed = values.bases.filter(
    (basis) => !allowedBases('service', isPublicAuthority(organisation ?? null)).includes(basis),
  )
  const schedule = rows.map((row) => ({
    value: row.id,
    label: `${row.name || categoryOf(row.category).name}: ${howLong(row)}`,
  }))
  return (
    <Modal opened onClose={onClose} size={680} title={`${groupTitle}: ${known?.facts.title ?? 'add a purpose'}`}>
      <form onSubmit={send} noValidate className={css.form}>
        <DraftNote draft={draft} />
        <Confirmed
          of="purpose.purpose"
          legend="What it is for"
          why="Details may be used only for what people were told."
          {...question('purpose')}
        >
          <TextInput
            label="The purpose in a few words"
            maxLength={200}
            value={values.title}
            error={errors['title']}
            data-path="title"
            onChange={({ currentTarget }) => answer('purpose', { title: currentTarget.value })}
          />
          <Textarea
            label="What you do with the details, and why"
            autosize
            minRows={1}
            maxLength={1500}
            value={values.purpose}
            error={errors['purpose']}
            data-path="purpose"
            onChange={({ currentTarget }) => answer('purpose', { purpose: currentTarget.value })}
          />
        </Confirmed>
        <Confirmed
          of="purpose.basis"
          legend="Why you may"
          why="Each purpose needs one of seven reasons, and people may ask which."
          {...question('basis')}
        >
          <Checkbox.Group
            label="The reason the law allows"
            value={values.bases}
            error={errors['bases']}
            onChange={(chosen) => answer('basis', { bases: bases.filter((one): one is Basis => chosen.includes(one)) })}
          >
            <div className={css.choices}>
              {bases.map((basis) => (
                <Checkbox key={basis} value={basis} label={basisNames[basis]} description={basisHints[basis]} />
              ))}
            </div>
          </Checkbox.Group>
          {closed.length > 0 && (
            <Wash tone="amber" title="Not for a public task">
              A public body cannot rest its own tasks on an interest. It may for what lies outside them.
            </Wash>
          )}
          {values.bases.some(isInterest) && (
            <TextInput
              label="The interest by name"
              description="Legitimate interests also need an assessment in three parts: see Assessments."
              maxLength={1000}
              value={values.interest}
              error={errors['interest']}
              data-path="interest"
              onChange={({ currentTarget }) => answer('basis', { interest: currentTarget.value })}
            />
          )}
          <div className={css.pair}>
            <TextInput
              label="Sensitive details in it (optional)"
              description="Health, beliefs, origin, sex life and the like."
              maxLength={300}
              value={values.special.data}
              onChange={({ currentTarget }) =>
                answer('basis', { special: { ...values.special, data: currentTarget.value } })
              }
            />
            <Select
              label="The second reason for those"
              placeholder="None"
              clearable
              data={specialConditions.flatMap((value) =>
                value === '' ? [] : [{ value, label: conditionNames[value] }],
              )}
              value={values.special.condition || null}
              error={errors['special.condition']}
              data-path="special.condition"
              onChange={(chosen) => {
                const condition = specialConditions.find((one) => one === chosen) ?? ''
                answer('basis', { special: { ...values.special, condition } })
              }}
            />
          </div>
        </Confirmed>
        <Confirmed
          of="purpose.retention"
          legend="How long you keep it"
          why="The period itself stands in the retention schedule only; here you say which row holds."
          {...question('retention')}
        >
          <MultiSelect
            label="Rows of the retention schedule"
            data={schedule}
            value={values.keptBy.filter((id) => ids.includes(id))}
            error={errors['keptBy']}
            data-path="keptBy"
            searchable
            onChange={(keptBy) => answer('retention', { keptBy })}
          />
          {organisation?.sector === 'gp-practice' && (
            <Checkbox
              label="Clinical records: kept as the NHS records code says, outside the schedule"
              checked={values.byNhsCode}
              onChange={({ currentTarget }) => answer('retention', { byNhsCode: currentTarget.checked })}
            />
          )}
          <Anchor component={Link} href="/documents/retention?show=schedule">
            Open the schedule to add a row
          </Anchor>
        </Confirmed>
        {values.confirmed.length < 3 && (
          <Button variant="default" onClick={() => form.setFieldValue('confirmed', ['purpose', 'basis', 'retention'])}>
            Everything here is true of us
          </Button>
        )}
        <LawLine rules={['ropa.duty', 'basis.list', 'special.basis-too', 'retention.principle']} />
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
