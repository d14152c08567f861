import { Checkbox, Switch } from '@mantine/core'
import { Choice } from '../../ui/Choice'
import { Wash } from '../../ui/Wash'
import css from './evidence.module.css'
import { extraWords } from './extra-words'
import type { Wish } from './use-wish'

const forms = [
  {
    value: 'pack',
    label: 'A pack that can be checked',
    hint: 'Each paper is a file of its own, with an index and a page that shows whether anything was altered.',
  },
  {
    value: 'review',
    label: 'A copy to read, for review',
    hint: 'One page for any browser, marked as a copy with its date. For a data protection officer or a solicitor.',
  },
] as const

/** What goes in by choice, how it leaves, and whether words lock it. */
export function PackOptions({ wish }: { readonly wish: Wish }) {
  const { offered, include, form, locked, setInclude, setForm, setLocked } = wish
  return (
    <>
      <Checkbox.Group
        label="Put in as well"
        className={css.wide}
        value={[...include]}
        onChange={(chosen) => setInclude(chosen)}
      >
        <div className={css.extras}>
          {offered.map((one) => (
            <Checkbox key={one} value={one} label={extraWords[one].label} description={extraWords[one].hint} />
          ))}
        </div>
      </Checkbox.Group>
      {include.includes('notes') && (
        <Wash tone="amber" title="Session notes are the most private thing you keep">
          <p>
            Outside Steward nothing protects them: not the encryption, not the list of who opened them, not the day on
            which they are destroyed. Give them to nobody the person has not agreed to. That you opened them for this is
            written down.
          </p>
        </Wash>
      )}
      <Choice legend="In which form" options={forms} value={form} onChange={setForm} />
      <Switch
        label="Lock it with words"
        description="Ten words open it, in 7-Zip or any program for ZIP files that knows AES."
        checked={locked}
        onChange={({ currentTarget }) => setLocked(currentTarget.checked)}
      />
    </>
  )
}
