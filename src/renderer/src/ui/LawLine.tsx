import { Anchor, Popover } from '@mantine/core'
import { Fragment, type ReactNode } from 'react'
import { checkedWords } from '@core/law/law-line'
import { lawState } from '@core/law/law-state'
import { rule, rules as law, type RuleId } from '@core/law/rules'
import css from './LawLine.module.css'
import { RuleWords } from './RuleWords'

type LawLineProps = {
  readonly rules: readonly RuleId[]
  /** Every provision on a line of its own, where the law is what the reader came for. */
  readonly all?: boolean
}

/** How far a rule was checked, the least first. */
const doubts = ['unchecked', 'in-part', 'checked', 'own']

/** How many rules are written out before the rest goes behind "and 3 more". */
const inLine = 3

/** Which law a sentence rests on and when it was last compared with its source; each opens our words of the rule. */
export function LawLine({ rules, all = false }: LawLineProps) {
  const shown = sameCiteOnce(rules)
  if (shown.length === 0) return null
  if (all) {
    return (
      <ul className={css.line}>
        {shown.map((ids) => (
          <li key={ids[0]}>
            <OneProvision ids={ids} />
          </li>
        ))}
      </ul>
    )
  }
  const rest = shown.slice(inLine)
  return (
    <div className={css.line}>
      {shown.slice(0, inLine).map((ids, index) => (
        <Fragment key={ids[0]}>
          {index > 0 && ' '}
          <OneProvision ids={ids} />
          {index < Math.min(shown.length, inLine) - 1 && ';'}
        </Fragment>
      ))}
      {rest.length > 0 && ' '}
      {rest.length > 0 && (
        <Opening words={`and ${rest.length} more`} name={`and ${rest.length} more: the rest of the law behind this`}>
          <div className={css.several}>
            {rest.flat().map((id) => (
              <RuleWords key={id} id={id} />
            ))}
          </div>
        </Opening>
      )}
    </div>
  )
}

/** One provision and the rules we took from it. It is checked only as far as the least checked of them. */
function OneProvision({ ids }: { readonly ids: readonly RuleId[] }) {
  const [least = ids[0]] = ids.toSorted((a, b) => doubts.indexOf(lawState(a)) - doubts.indexOf(lawState(b)))
  if (least === undefined) return null
  const { cite } = rule(least)
  const checked = checkedWords(least)
  // Our own rules have no source to check against: then the name itself opens the words.
  return (
    <>
      {checked !== '' && `${cite}, `}
      <Opening
        words={checked === '' ? cite : checked}
        name={checked === '' ? `${cite}: what it says` : `${cite}, ${checked}: what it says`}
      >
        <div className={css.several}>
          {ids.map((id) => (
            <RuleWords key={id} id={id} />
          ))}
        </div>
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

/** Rules of one provision read as one citation. An old record may name a rule that is gone. */
function sameCiteOnce(ids: readonly RuleId[]): RuleId[][] {
  const byCite = new Map<string, RuleId[]>()
  for (const id of new Set(ids)) {
    if (!Object.hasOwn(law, id)) continue
    const { cite } = rule(id)
    byCite.set(cite, [...(byCite.get(cite) ?? []), id])
  }
  return [...byCite.values()]
}
