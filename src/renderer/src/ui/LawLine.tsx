import { Anchor, Popover } from '@mantine/core'
import { Fragment, type ReactNode } from 'react'
import { checkedWords } from '@core/law/law-line'
import { rule, rules as law, type RuleId } from '@core/law/rules'
import css from './LawLine.module.css'
import { RuleWords } from './RuleWords'

/** How many rules are written out before the rest goes behind "and 3 more". */
const inLine = 3

/** Which law a sentence rests on and when it was last compared with its source; each opens our words of the rule. */
export function LawLine({ rules }: { readonly rules: readonly RuleId[] }) {
  const shown = sameCiteOnce(rules)
  if (shown.length === 0) return null
  const rest = shown.slice(inLine)
  return (
    <div className={css.line}>
      {shown.slice(0, inLine).map((id, index) => (
        <Fragment key={id}>
          {index > 0 && '; '}
          <OneRule id={id} />
        </Fragment>
      ))}
      {rest.length > 0 && ' '}
      {rest.length > 0 && (
        <Opening words={`and ${rest.length} more`} name={`and ${rest.length} more: the rest of the law behind this`}>
          <div className={css.several}>
            {rest.map((id) => (
              <RuleWords key={id} id={id} />
            ))}
          </div>
        </Opening>
      )}
    </div>
  )
}

function OneRule({ id }: { readonly id: RuleId }) {
  const { cite } = rule(id)
  const checked = checkedWords(id)
  // Our own rules have no source to check against: then the name itself opens the words.
  return (
    <>
      {checked !== '' && `${cite}, `}
      <Opening
        words={checked === '' ? cite : checked}
        name={checked === '' ? `${cite}: what it says` : `${cite}, ${checked}: what it says`}
      >
        <RuleWords id={id} />
      </Opening>
    </>
  )
}

type OpeningProps = { readonly words: string; readonly name: string; readonly children: ReactNode }

function Opening({ words, name, children }: OpeningProps) {
  return (
    <Popover width={340} position="top-start" shadow="md" withArrow trapFocus returnFocus>
      <Popover.Target>
        <Anchor component="button" type="button" className={css.open} aria-label={name}>
          {words}
        </Anchor>
      </Popover.Target>
      <Popover.Dropdown aria-label={name}>{children}</Popover.Dropdown>
    </Popover>
  )
}

/** Rules of one provision, checked alike, read as one citation. An old record may name a rule that is gone. */
function sameCiteOnce(ids: readonly RuleId[]): RuleId[] {
  const seen = new Set<string>()
  return ids.filter((id) => {
    if (!Object.hasOwn(law, id)) return false
    const key = `${rule(id).cite} ${checkedWords(id)}`
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}
