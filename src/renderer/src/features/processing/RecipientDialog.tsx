import { recipientRoles, safeguards } from '@core/documents/templates/privacy-policy/recipient'
import { isUnitedKingdom, suggestedCountries } from '@core/documents/templates/privacy-policy/recipient'
import { roleNames, safeguardNames } from '@core/documents/templates/privacy-policy/words'
import { contractClauses, contractClauseIds, recipientFacts, type RecipientFacts } from '@core/processing/facts'
import { recipientFaults } from '@core/processing/gaps'
import { confirmedBy, type RecipientEntry } from '@core/processing/record'
import { newRecipient } from '@core/processing/starter/set'
import { Autocomplete, Checkbox, Modal, Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { checkedBy, focusFirstError } from '../../app/zod-form'
import { DateField } from '../../ui/DateField'
import { LawLine } from '../../ui/LawLine'
import { Why } from '../../ui/Why'
import { DraftNote } from '../drafts/DraftNote'
import { Confirmed } from './Confirmed'
import { DialogActs } from './DialogActs'
import css from './processing.module.css'
import { useAnswerDraft } from './use-answer-draft'
import { useRemove, useSaveRecipient } from './use-processing'

type RecipientDialogProps = {
  readonly known: RecipientEntry | null
  readonly me: string
  readonly onClose: () => void
  readonly onSaved: (by: string) => void
}

type Values = RecipientFacts & { confirmed: boolean; by: string }
const check = checkedBy(recipientFacts)

/** Somebody outside who sees details: who, where, what protects it there, and what their contract says. */
export function RecipientDialog({ known, me, onClose, onSaved }: RecipientDialogProps) {
  const form = useForm<Values>({
    initialValues: { ...(known?.facts ?? newRecipient({})), confirmed: known?.confirmed != null, by: me },
    validate: ({ confirmed, by, ...facts }) => ({
      ...(confirmed && Object.fromEntries(recipientFaults(facts).map((one) => [one.path, one.message]))),
      ...(by.trim() === '' && { by: confirmedBy.safeParse(by).error?.issues[0]?.message }),
      ...check(facts),
    }),
  })
  const draft = useAnswerDraft(form, { kind: 'recipient', id: known?.id ?? null })
  const save = useSaveRecipient(known?.id ?? null, form, () => onSaved(form.values.by))
  const remove = useRemove('recipient', onClose)
  const { values, errors } = form
  const answer = (changed: Partial<RecipientFacts>) => form.setValues({ ...changed, confirmed: true })
  const text = (field: 'name' | 'does', label: string, maxLength: number) => (
    <TextInput
      label={label}
      autoComplete="off"
      maxLength={maxLength}
      value={values[field]}
      error={errors[field]}
      data-path={field}
      onChange={({ currentTarget }) => answer({ [field]: currentTarget.value })}
    />
  )
  const day = (field: 'safeguardCheckedOn' | 'signedOn' | 'reviewOn', label: string, description?: string) => (
    <DateField
      label={label}
      description={description}
      value={values[field]}
      error={errors[field]}
      onChange={(on) => answer({ [field]: on })}
    />
  )
  const abroad = values.country !== '' && !isUnitedKingdom(values.country)
  const send = form.onSubmit(
    ({ confirmed, by, ...facts }) => save.mutate({ facts, confirmed, by }),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <Modal opened onClose={onClose} size={680} title={known?.facts.name || known?.facts.does || 'Add somebody outside'}>
      <form onSubmit={send} noValidate className={css.form}>
        <DraftNote draft={draft} />
        <Confirmed
          of="recipient.who"
          legend="Who it is"
          why="People must be told who else has their details, and where."
          checked={values.confirmed}
          onChange={(on) => form.setFieldValue('confirmed', on)}
          said={known?.confirmed ?? undefined}
        >
          <div className={css.pair}>
            {text('name', 'Name of the firm or person', 200)}
            <Select
              label="Their part"
              allowDeselect={false}
              data={recipientRoles.map((value) => ({ value, label: roleNames[value] }))}
              value={values.role}
              onChange={(chosen) => answer({ role: recipientRoles.find((one) => one === chosen) ?? 'processor' })}
            />
          </div>
          {text('does', 'What they do for you', 300)}
          <div className={css.pair}>
            <Autocomplete
              label="Country they keep it in"
              data={suggestedCountries}
              maxLength={100}
              value={values.country}
              error={errors['country']}
              data-path="country"
              onChange={(country) => answer({ country })}
            />
            {abroad && (
              <Select
                label="What protects it there"
                data={safeguards.flatMap((value) => (value === '' ? [] : [{ value, label: safeguardNames[value] }]))}
                value={values.safeguard || null}
                error={errors['safeguard']}
                data-path="safeguard"
                onChange={(chosen) => answer({ safeguard: safeguards.find((one) => one === chosen) ?? '' })}
              />
            )}
            {abroad && day('safeguardCheckedOn', 'Looked up on (optional)')}
          </div>
        </Confirmed>
        {values.role === 'processor' && (
          <Why of="recipient.contract">
            <fieldset className={css.question}>
              <legend className={css.legend}>The contract</legend>
              <p className={css.why}>
                Whoever works on your instructions needs a written contract that says all of this.
              </p>
              <Checkbox
                label="A written contract is in place"
                checked={values.contract}
                onChange={({ currentTarget }) => answer({ contract: currentTarget.checked })}
              />
              <Checkbox.Group
                label="It says that"
                value={values.clauses}
                onChange={(chosen) => answer({ clauses: contractClauseIds.filter((one) => chosen.includes(one)) })}
              >
                <div className={css.choices}>
                  {contractClauseIds.map((id) => (
                    <Checkbox key={id} value={id} label={contractClauses[id]} />
                  ))}
                </div>
              </Checkbox.Group>
              <div className={css.pair}>
                {day('signedOn', 'Signed on (optional)')}
                {day('reviewOn', 'Look at it again on (optional)', 'Comes back on Today.')}
              </div>
            </fieldset>
          </Why>
        )}
        <LawLine rules={['processor.contract', 'transfer.us', 'ropa.duty']} />
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
