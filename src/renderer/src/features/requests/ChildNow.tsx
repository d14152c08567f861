import { childAdvice } from '@core/requests/child'
import { childViews, childViewWords } from '@core/requests/child-view'
import type { Jurisdiction } from '@core/time/jurisdiction'
import { Checkbox, Textarea } from '@mantine/core'
import { Choice } from '../../ui/Choice'
import { LawLine } from '../../ui/LawLine'
import type { LogForm } from './log-form'
import css from './requests.module.css'
import { asksChild } from './taken-in-from'
import { useContactOf } from './use-requests'

const options = childViews.map((value) => ({ value, label: childViewWords[value] }))

/** The person is a child: who may ask, and what the child understands (`sar.children`). */
export function ChildNow({ form, nation }: { readonly form: LogForm; readonly nation: Jurisdiction }) {
  const { child, kind, askedBy, contactId, mail } = form.values
  const { data: contact } = useContactOf(contactId)
  if (!asksChild(form.values)) return null
  const words = mail?.read.state === 'read' ? mail.read.suggestion.childWords : ''
  const set = (changes: Partial<typeof child>) => form.setFieldValue('child', { ...child, ...changes })
  const advice = childAdvice({ view: child.understands, isHelped: askedBy.trim() !== '', kind, nation })
  return (
    <>
      <Checkbox
        label="The person is a child"
        description={hintOf(contact?.under18 === true, words, child.is)}
        checked={child.is === true}
        onChange={(e) => set({ is: e.currentTarget.checked })}
      />
      {child.is === true && (
        <div className={css.settled}>
          <Choice
            legend="Does the child understand what is asked for?"
            layout="row"
            options={options}
            value={child.understands}
            onChange={(understands) => set({ understands })}
          />
          <p className={css.second}>{advice.say.join(' ')}</p>
          <Textarea
            label="What tells you (optional)"
            placeholder="Age, how they wrote, what they said when you rang"
            autosize
            minRows={1}
            {...form.getInputProps('child.why')}
          />
          <LawLine rules={advice.rules} />
        </div>
      )}
    </>
  )
}

/** What speaks for it, while nobody has said so. */
function hintOf(isMarked: boolean, words: string, said: boolean | null): string | undefined {
  if (said !== null) return undefined
  if (isMarked) return 'The register marks them as under 18.'
  return words === '' ? undefined : `The e-mail says “${words}”.`
}
