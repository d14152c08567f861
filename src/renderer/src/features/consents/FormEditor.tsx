import { wordingFaults } from '@core/consents/check-wording'
import { usualWording } from '@core/consents/usual-wording'
import { wordingText, type ConsentForm, type WordingText } from '@core/consents/wording'
import { newOrganisation } from '@core/organisation/new-organisation'
import type { Organisation } from '@core/organisation/organisation'
import { Button, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useLocation } from 'wouter'
import { z } from 'zod'
import { checkedBy, focusFirstError } from '../../app/zod-form'
import { LawLine } from '../../ui/LawLine'
import { Sheet } from '../../ui/Sheet'
import { DraftNote } from '../drafts/DraftNote'
import { useDraft } from '../drafts/use-draft'
import css from './consents.module.css'
import { FormBoxes } from './FormBoxes'
import { FormPreview } from './FormPreview'
import { useSaveForm } from './use-consents'

type FormEditorProps = { readonly form: ConsentForm | undefined; readonly organisation: Organisation | null }
type Values = { name: string; text: WordingText }

const checked = checkedBy(
  z.object({ name: z.string().trim().min(1, 'Give the form a name.').max(100), text: wordingText }),
)

/** The words of a form beside the sheet they make. Words that would spoil a yes are named when it is saved. */
export function FormEditor({ form: before, organisation }: FormEditorProps) {
  const [, go] = useLocation()
  const known = organisation ?? newOrganisation()
  const form = useForm<Values>({
    initialValues: { name: before?.name ?? '', text: before?.latest.text ?? usualWording(known) },
    validate: (values) => ({
      ...Object.fromEntries(wordingFaults(values.text, known).map(({ path, say }) => [`text.${path}`, say])),
      ...checked(values),
    }),
  })
  const draft = useDraft(form, { form: 'consent-form', part: before?.id ?? '', ofNewRecord: before === undefined })
  const save = useSaveForm(form, ({ id }) => {
    draft.drop()
    go(`/marketing/forms/${id}`, { replace: true })
  })
  const send = form.onSubmit(
    ({ name, text }) => save.mutate(before ? { id: before.id, name, text } : { name, text }),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  const version = before ? before.latest.version + Number(isChanged(before, form.values)) : 1
  return (
    <div className={css.editor}>
      <Sheet title="The words">
        <form onSubmit={send} noValidate className={css.form}>
          <DraftNote draft={draft} />
          <TextInput
            label="Name of the form"
            description="For you; people see it small at the foot."
            autoComplete="off"
            maxLength={100}
            {...form.getInputProps('name')}
          />
          <TextInput label="Heading" autoComplete="off" maxLength={200} {...form.getInputProps('text.heading')} />
          <Textarea
            label="Who you are and what you will send"
            autosize
            minRows={3}
            maxRows={10}
            maxLength={2000}
            {...form.getInputProps('text.opening')}
          />
          <FormBoxes form={form} />
          <TextInput
            label="How often (optional)"
            autoComplete="off"
            maxLength={300}
            {...form.getInputProps('text.howOften')}
          />
          <Textarea
            label="How to take it back"
            autosize
            minRows={2}
            maxRows={6}
            maxLength={500}
            {...form.getInputProps('text.withdraw')}
          />
          <TextInput
            label="Where your privacy notice is"
            autoComplete="off"
            maxLength={300}
            {...form.getInputProps('text.policy')}
          />
          <LawLine rules={['consent.standard', 'consent.specific', 'consent.unbundled', 'consent.withdraw']} />
          <div className={css.acts}>
            <Button type="submit" loading={save.isPending}>
              {saveWords(before, version)}
            </Button>
          </div>
        </form>
      </Sheet>
      <FormPreview text={form.values.text} formName={form.values.name} version={version} saved={before} />
    </div>
  )
}

function saveWords(before: ConsentForm | undefined, version: number): string {
  if (!before) return 'Save the form'
  return version > before.latest.version ? `Save as version ${version}` : 'Save'
}

function isChanged(before: ConsentForm, { text }: Values): boolean {
  return JSON.stringify(before.latest.text) !== JSON.stringify(text)
}
