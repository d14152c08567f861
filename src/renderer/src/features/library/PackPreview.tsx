import type { PackPreview as Preview, RuleChange } from '@core/library/contract'
import { isRuleId, rule } from '@core/law/rules'
import { dayMonthYear } from '@core/time/format-date'
import { Button, Text } from '@mantine/core'
import { focusHere } from '../../ui/focus-here'
import { Sheet } from '../../ui/Sheet'
import css from './library.module.css'

type PackPreviewProps = {
  readonly preview: Preview
  readonly onUse: () => void
  readonly onLeave: () => void
}

/** What a law pack would change, before it does: what its makers say, and each rule before and after. */
export function PackPreview({ preview: { title, version, changes, rules, days }, onUse, onLeave }: PackPreviewProps) {
  return (
    <Sheet title={`What “${title}” would change`} tone="amber">
      {/* Stands below what was clicked: the focus brings it into view. */}
      <section className={css.pack} ref={focusHere} tabIndex={-1} aria-label="What would change">
        <Text>
          Its signature is good. The rules would be those of {dayMonthYear(version)}; {rules.length}{' '}
          {rules.length === 1 ? 'rule reads' : 'rules read'} differently. Nothing has changed yet.
        </Text>
        <ul className={css.changes}>
          {changes.map(({ say }) => (
            <li key={say}>{say}</li>
          ))}
        </ul>
        <div className={css.differences}>
          {rules.map((change) => (
            <OneRule key={change.id} change={change} />
          ))}
        </div>
        {days.length > 0 && (
          <div>
            <Text fw={600}>Bank holidays</Text>
            <ul className={css.changes}>
              {days.map((day) => (
                <li key={day}>{day}</li>
              ))}
            </ul>
            <Text fz={13.5} c="dimmed">
              The days of open requests are worked out anew.
            </Text>
          </div>
        )}
        <Text fz={13.5} c="dimmed">
          Decisions that were saved before keep their words and their version. You can take the pack back at any time.
        </Text>
        <div className={css.acts}>
          <Button onClick={onUse}>Use these rules</Button>
          <Button variant="default" onClick={onLeave}>
            Leave everything as it is
          </Button>
        </div>
      </section>
    </Sheet>
  )
}

function OneRule({ change: { id, lines } }: { readonly change: RuleChange }) {
  return (
    <details open={lines.length < 4}>
      <summary>
        {isRuleId(id) ? rule(id).cite : id} <span className={css.before}>({id})</span>
      </summary>
      {lines.map(({ what, before, after }) => (
        <p key={what} className={css.difference}>
          <b>{what}</b>
          <span className={css.before}>Now: {before === '' ? 'nothing' : before}</span>
          <span>Then: {after === '' ? 'nothing' : after}</span>
        </p>
      ))}
    </details>
  )
}
