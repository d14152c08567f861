import type { ReviewItem, ReviewState } from '@core/bundle/contract'
import { bundleGroupWords } from '@core/bundle/group'
import { dayMonthYear } from '@core/time/format-date'
import { Anchor, Button, Modal, TextInput, Textarea } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { focusFirstError } from '../../app/zod-form'
import { Choice } from '../../ui/Choice'
import { Loading } from '../../ui/Loading'
import { Wash } from '../../ui/Wash'
import css from './bundle.module.css'
import { GroundChooser } from './GroundChooser'
import { OpenFile } from './OpenFile'
import { choiceOf, useItemForm } from './item-form'
import { ItemWords } from './ItemWords'
import { RedactTools } from './RedactTools'
import { useDecide, useItem } from './use-bundle'

type ItemDialogProps = {
  readonly requestId: string
  readonly item: string | null
  readonly you: string
  readonly onClose: () => void
  /** What was decided is kept. */
  readonly onDecided: (state: ReviewState) => void
}

/** One item of the bundle: what it says, and whether it goes, stays, or goes without some of its words. */
export function ItemDialog({ requestId, item, you, onClose, onDecided }: ItemDialogProps) {
  const { data } = useItem(requestId, item)
  const open = data?.item.id === item ? data : undefined
  return (
    <Modal opened={item !== null} onClose={onClose} title={open?.item.title ?? 'An item'} size={860}>
      {open ? (
        <ItemForm
          key={open.item.id}
          requestId={requestId}
          of={open}
          you={you}
          onClose={onClose}
          onDecided={onDecided}
        />
      ) : (
        <Loading rows={6} />
      )}
    </Modal>
  )
}

const choices = [
  { value: 'include', label: 'Goes as it is' },
  { value: 'redact', label: 'Take words out' },
  { value: 'hold', label: 'Hold it back' },
] as const

type ItemFormProps = Omit<ItemDialogProps, 'item'> & { readonly of: ReviewItem }

function ItemForm({ requestId, of, you, onClose, onDecided }: ItemFormProps) {
  const { item, suggestions, standing } = of
  const form = useItemForm(of, you)
  const decide = useDecide(requestId, form, onDecided)
  const { choice, passages, ground, answers } = form.values
  const begin = useRef<HTMLFormElement>(null)
  // The button of the item before is gone, and the focus with it.
  useEffect(() => {
    if (document.activeElement === document.body) begin.current?.focus()
  }, [])
  const unreadable = item.file !== null && item.file.words === 'none'
  const send = form.onSubmit(
    (values) => decide.mutate({ itemId: item.id, choice: choiceOf(values) }),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  const choose = (chosen: typeof choice) => {
    form.setFieldValue('choice', chosen)
    // What may be about others is proposed; whoever decides leaves in what may stay.
    if (chosen === 'redact' && passages.length === 0)
      form.setFieldValue(
        'passages',
        suggestions.map(({ field, from, to }) => ({ field, from, to })),
      )
  }
  return (
    <form ref={begin} tabIndex={-1} onSubmit={send} noValidate className={`${css.stack} ${css.begin}`}>
      <p className={css.hint}>
        {[bundleGroupWords[item.group].short, item.on === '' ? '' : dayMonthYear(item.on)].filter(Boolean).join(', ')}
        {item.found && (
          <>
            {'. Found in: '}
            <Anchor component={Link} href={item.found.href}>
              {item.found.label}
            </Anchor>
            . Only this passage would go, without where it stands.
          </>
        )}
      </p>
      {standing === 'changed' && (
        <Wash tone="amber" icon={IconAlertTriangle} title="It has changed since it was looked at">
          <p>What was decided about it no longer counts. Look at it again.</p>
        </Wash>
      )}
      {item.file && <OpenFile file={item.file} />}
      <ItemWords fields={item.fields} passages={choice === 'redact' ? passages : []} suggestions={suggestions} />
      <Choice
        legend="What is done with it?"
        layout="row"
        options={unreadable ? choices.filter(({ value }) => value !== 'redact') : choices}
        value={choice}
        onChange={choose}
        error={form.errors['choice']}
        data-path="choice"
      />
      {choice === 'redact' && (
        <RedactTools
          fields={item.fields}
          suggestions={suggestions}
          passages={passages}
          onChange={(next) => form.setFieldValue('passages', [...next])}
          error={wordsOf(form.errors['passages'])}
        />
      )}
      {choice === 'redact' && item.file && (
        <p className={css.hint}>
          {item.file.words === 'part'
            ? 'Of this file only the beginning goes, as plain text without what is taken out. The file itself stays here.'
            : 'Of a file, its words go as plain text without what is taken out. The file itself, with its pictures and whatever hangs on it, stays here.'}
        </p>
      )}
      {(choice === 'redact' || choice === 'hold') && (
        <>
          <GroundChooser
            ground={ground}
            answers={answers}
            onChange={(next, said) => form.setValues({ ground: next, answers: [...said] })}
            error={wordsOf(form.errors['ground'])}
          />
          <Textarea
            label="Why in this case (optional)"
            description="For the log. The letter names only the kind of reason."
            autosize
            minRows={2}
            maxRows={6}
            {...form.getInputProps('reasons')}
          />
        </>
      )}
      <TextInput label="Who decides this" autoComplete="off" maw={320} {...form.getInputProps('decidedBy')} />
      <div className={css.dialogFoot}>
        <Button variant="default" onClick={onClose}>
          Not yet
        </Button>
        <Button type="submit" loading={decide.isPending}>
          Keep and go on
        </Button>
      </div>
    </form>
  )
}

function wordsOf(error: unknown): string | undefined {
  return typeof error === 'string' ? error : undefined
}
