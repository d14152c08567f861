import type { ChangeSeen } from '@core/decisions/to-look-at'
import { isRuleId } from '@core/law/rules'
import { VisuallyHidden } from '@mantine/core'
import { LawLine } from '../../ui/LawLine'
import css from './decision.module.css'

/** What has changed since a decision: what it rested on, and what is so today. */
export function ChangeList({ changes }: { readonly changes: readonly ChangeSeen[] }) {
  return (
    <ul className={css.changes}>
      {changes.map(({ id, about, was, now, from, rules }) => (
        <li key={id}>
          <span className={css.about}>{about}</span>{' '}
          <span className={css.was}>
            <VisuallyHidden>was </VisuallyHidden>
            {was}
          </span>
          <span aria-hidden="true"> → </span>
          <VisuallyHidden> and is now </VisuallyHidden>
          <strong>{now}</strong>
          {from !== '' && <span className={css.from}>From {from}.</span>}
          {rules.some(isRuleId) && rules.length <= 6 && <LawLine rules={rules.filter(isRuleId)} />}
          {rules.length > 6 && <span className={css.from}>{rules.length} of the rules that were shown.</span>}
        </li>
      ))}
    </ul>
  )
}
