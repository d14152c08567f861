import { Anchor } from '@mantine/core'
import { Link } from 'wouter'
import { LawLine } from '../../ui/LawLine'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { Sheet } from '../../ui/Sheet'
import { Wash } from '../../ui/Wash'
import css from './house.module.css'
import { OwnRule } from './OwnRule'
import { ownRuleGroups } from './own-rule-words'
import { useHouseReach, useHouseSettings, useSwitchRule } from './use-house'

/** The organisation’s own stricter rules: each a switch, with what the law says beside it (`house.stricter-only`). */
export function OwnRulesPage() {
  const { data: settings, error } = useHouseSettings()
  const { data: reach } = useHouseReach()
  const turn = useSwitchRule(settings ?? [], reach)
  if (error) throw error
  return (
    <>
      <PageHead
        title="Your own rules"
        crumb={[{ label: 'Settings', href: '/settings' }, { label: 'Your own rules' }]}
        lead="Where you want to be stricter than the law. All are off until you decide; none of them ever allows more."
      />
      {!settings ? (
        <Loading rows={8} />
      ) : (
        <div className={css.column}>
          {ownRuleGroups.map(({ title, options }) => (
            <Sheet key={title} title={title} padded={false}>
              {settings
                .filter(({ option }) => options.includes(option))
                .toSorted((a, b) => options.indexOf(a.option) - options.indexOf(b.option))
                .map((setting) => (
                  <OwnRule
                    key={setting.option}
                    setting={setting}
                    reach={reach?.find(({ option }) => option === setting.option)}
                    onSwitch={(isOn) => turn.mutate({ option: setting.option, isOn })}
                  />
                ))}
            </Sheet>
          ))}
          <Wash tone="sunken" title="One named role of a client: not a switch">
            <p>
              Some recruiters hold that telling a candidate about one named role is not marketing. That would allow more
              than the regulator does, so it is a judgement with a reason, a name and a day for a second look.{' '}
              <Anchor component={Link} href="/guidance/flow/specific-opportunity" inherit>
                Record that judgement
              </Anchor>
            </p>
            <LawLine rules={['settled.specific-opportunity', 'settled.no-looser']} />
          </Wash>
        </div>
      )}
    </>
  )
}
