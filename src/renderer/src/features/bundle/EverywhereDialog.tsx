import type { GroundId } from '@core/exemptions/ground'
import { followGround } from '@core/exemptions/answer'
import { Button, Modal, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { focusFirstError } from '../../app/zod-form'
import css from './bundle.module.css'
import { GroundChooser } from './GroundChooser'
import { useEverywhere } from './use-bundle'

type Values = { words: string; ground: GroundId | ''; answers: readonly boolean[]; reasons: string; decidedBy: string }

type EverywhereDialogProps = { readonly requestId: string; readonly you: string; readonly onClose: () => void }

/** The same words out of every item they stand in: a name, an address, a number. */
export function EverywhereDialog({ requestId, you, onClose }: EverywhereDialogProps) {
  const form = useForm<Values>({
    initialValues: { words: '', ground: '', answers: [], reasons: '', decidedBy: you },
    validate: {
      words: (words) => (words.trim().length < 2 ? 'Write the words, at least two letters.' : null),
      ground: (ground, { answers }) => groundFault(ground, answers),
      decidedBy: (name) => (name.trim() === '' ? 'Write who decides this.' : null),
    },
  })
  const take = useEverywhere(requestId, form, onClose)
  const send = form.onSubmit(
    ({ words, ground, reasons, decidedBy }) => {
      if (ground !== '') take.mutate({ words, ground, reasons, decidedBy })
    },
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <Modal opened onClose={onClose} title="Take the same words out everywhere" size={620}>
      <form onSubmit={send} noValidate className={css.stack}>
        <TextInput
          label="Words"
          description="However they are written: with capitals or without, with accents or without."
          autoComplete="off"
          data-autofocus
          {...form.getInputProps('words')}
        />
        <GroundChooser
          ground={form.values.ground}
          answers={form.values.answers}
          onChange={(ground, answers) => form.setValues({ ground, answers: [...answers] })}
          error={typeof form.errors['ground'] === 'string' ? form.errors['ground'] : undefined}
        />
        <Textarea label="Why in this case (optional)" autosize minRows={2} {...form.getInputProps('reasons')} />
        <TextInput label="Who decides this" autoComplete="off" maw={320} {...form.getInputProps('decidedBy')} />
        <div className={css.dialogFoot}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={take.isPending}>
            Take them out
          </Button>
        </div>
      </form>
    </Modal>
  )
}

function groundFault(ground: GroundId | '', answers: readonly boolean[]): string | null {
  if (ground === '') return 'Say why: choose the question that fits.'
  const step = followGround(ground, answers)
  if (step.at === 'question') return 'Answer the questions below.'
  return step.end.verdict === 'give' ? 'Your answers say that it goes.' : null
}
