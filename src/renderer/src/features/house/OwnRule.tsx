import type { HouseReach } from '@core/house/contract'
import type { HouseSetting } from '@core/house/house-input'
import { londonDate } from '@core/time/instant'
import { dayMonthYear } from '@core/time/format-date'
import { Switch } from '@mantine/core'
import { LawLine } from '../../ui/LawLine'
import { SheetRow } from '../../ui/Sheet'
import css from './house.module.css'
import { ownRuleWords } from './own-rule-words'
import { reachWords } from './reach-words'

type OwnRuleProps = {
  readonly setting: HouseSetting
  readonly reach: HouseReach | undefined
  readonly onSwitch: (isOn: boolean) => void
}

/** One own rule: its switch, what the law says without it, whom it is about, and who switched it when. */
export function OwnRule({ setting, reach, onSwitch }: OwnRuleProps) {
  const { title, does, law, rules } = ownRuleWords[setting.option]
  const reached = reachWords(setting.option, reach)
  return (
    <SheetRow>
      <div className={css.rule}>
        <Switch
          label={title}
          description={does}
          checked={setting.isOn}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
          classNames={{ label: css.title }}
        />
        <div className={css.below}>
          <p>{law}</p>
          <p className={css.quiet}>
            {reached !== '' && `${reached} `}
            {since(setting)}
          </p>
          <LawLine rules={rules} />
        </div>
      </div>
    </SheetRow>
  )
}

function since({ isOn, setBy, setAt }: HouseSetting): string {
  if (setAt === null) return 'Off, as it was from the start.'
  const who = setBy === '' ? '' : `, by ${setBy}`
  return `${isOn ? 'On' : 'Off'} since ${dayMonthYear(londonDate(setAt))}${who}.`
}
