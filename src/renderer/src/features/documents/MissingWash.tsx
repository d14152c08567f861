import { Anchor } from '@mantine/core'
import { IconAlertCircle } from '@tabler/icons-react'
import { Wash } from '../../ui/Wash'
import { counted } from './document-words'
import { useFactForm } from './fact-form'
import css from './documents.module.css'

/** Many are not a list but a wall: the rest shows as the first are answered. */
const shown = 6

/** Why the document cannot be approved yet: each missing answer leads to its field. */
export function MissingWash() {
  const { gaps, goTo } = useFactForm()
  const rest = gaps.length - shown
  return (
    <Wash
      tone="amber"
      icon={IconAlertCircle}
      title={`${counted(gaps.length, 'answer')} missing before this can be approved`}
      role="alert"
    >
      <ul className={css.gaps}>
        {gaps.slice(0, shown).map(({ fact, say }) => (
          <li key={`${fact} ${say}`}>
            <Anchor component="button" type="button" ta="left" fz={13.5} onClick={() => goTo(fact)}>
              {say}
            </Anchor>
          </li>
        ))}
      </ul>
      {rest > 0 && <p>{`And ${rest} more.`}</p>}
    </Wash>
  )
}
