import type { BreachCase } from '@core/breaches/breach'
import { signOff } from '@core/breaches/contract'
import { Button, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { checkedBy, focusFirstError } from '../../app/zod-form'
import { DraftNote } from '../drafts/DraftNote'
import { useDraft } from '../drafts/use-draft'
import { LawLine } from '../../ui/LawLine'
import css from './case.module.css'
import { useCaseChange, useCaseOrganisation } from './use-breaches'

/** Who signs the case off, in which role, and why it is finished. */
export function SignOffForm({ of }: { readonly of: BreachCase }) {
  const { organisation } = useCaseOrganisation()
  const { facts } = of.breach
  const form = useForm({
    initialValues: {
      breachId: of.breach.id,
      ...signerOf(of, { name: organisation.privacyLeadName, role: organisation.privacyLeadRole }),
      reason: '',
    },
    validate: checkedBy(signOff),
  })
  const draft = useDraft(form, { form: 'breach-sign-off', part: of.breach.id, recordId: of.breach.id })
  const close = useCaseChange((calls) => calls.close, { done: 'Closed.', form, onSuccess: draft.drop })
  const submit = form.onSubmit(
    (values) => close.mutate(signOff.parse(values)),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <form className={css.fields} onSubmit={submit} noValidate>
      <DraftNote draft={draft} />
      <div className={css.pair}>
        <TextInput label="Name" {...form.getInputProps('name')} />
        <TextInput label="Role" {...form.getInputProps('role')} />
      </div>
      {facts.investigator !== '' && !isInvestigator(facts.investigator, form.values) && (
        <p className={css.second}>
          {facts.investigator} looks into this case. If somebody else signs it off, say in the reason why.
        </p>
      )}
      <Textarea label="Why the case is finished" autosize minRows={2} {...form.getInputProps('reason')} />
      <LawLine rules={['breach.register', 'breach.roles', 'settled.retention-extra']} />
      <div>
        <Button type="submit" loading={close.isPending}>
          Sign off and close
        </Button>
      </div>
    </form>
  )
}

type Signer = { readonly name: string; readonly role: string }

/** Whoever looks into the case signs it off, by default (`breach.roles`): “Name, role”. */
function signerOf({ breach: { facts } }: BreachCase, otherwise: Signer): Signer {
  const [name = '', ...role] = facts.investigator.split(', ')
  return name === '' || role.length === 0 ? otherwise : { name, role: role.join(', ') }
}

function isInvestigator(investigator: string, { name, role }: Signer): boolean {
  const folded = investigator.toLowerCase()
  return (
    folded.includes(name.trim().toLowerCase()) || (role.trim() !== '' && folded.includes(role.trim().toLowerCase()))
  )
}
