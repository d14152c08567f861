import { addDays } from '@core/time/add-days'
import { useState } from 'react'
import { useToday } from '../../app/clock'
import { Choice } from '../../ui/Choice'
import { DateField } from '../../ui/DateField'
import { LawLine } from '../../ui/LawLine'
import { PageHead } from '../../ui/PageHead'
import { Sheet } from '../../ui/Sheet'
import { Wash } from '../../ui/Wash'
import css from './evidence.module.css'
import { MadePacks } from './MadePacks'
import { MakePack } from './MakePack'
import { PackMade } from './PackMade'
import { PackOptions } from './PackOptions'
import { useMakePack } from './use-evidence'
import { useWish } from './use-wish'

const kinds = [
  {
    value: 'audit',
    label: 'Papers for an audit, an insurer or a client',
    hint: 'The retention schedule, the log of training and what you choose below. No case and nobody you deal with.',
  },
  {
    value: 'period',
    label: 'Everything of a period of time',
    hint: 'Requests, breaches, decisions and papers of these days, with their log. It names the people in them.',
  },
] as const

/** Evidence for others: made here for an audit or a period; on its own page for one case or one person. */
export function EvidencePage() {
  const today = useToday()
  const [kind, setKind] = useState<'audit' | 'period'>('audit')
  const [fromOn, setFromOn] = useState(addDays(today, -365))
  const [toOn, setToOn] = useState(today)
  const [fault, setFault] = useState('')
  const wish = useWish('audit')
  const make = useMakePack()
  const { include, form, locked } = wish
  const send = () => {
    const wanted = { include: [...include], form, locked }
    if (kind === 'audit') return make.mutate({ scope: { kind }, ...wanted })
    if (fromOn === '' || toOn === '' || fromOn > toOn) return setFault('Choose two days, the earlier one first.')
    setFault('')
    return make.mutate({ scope: { kind, fromOn, toOn }, ...wanted })
  }
  return (
    <>
      <PageHead
        title="Evidence packs"
        crumb={[{ label: 'Settings', href: '/settings' }, { label: 'Evidence packs' }]}
        lead="What you did, in one file that anybody can read and check without Steward. For one case or one person, the button is on its own page."
      />
      <div className={css.column}>
        <Sheet title="Make a pack">
          <div className={css.form}>
            <Choice
              legend="What it is for"
              options={kinds}
              value={kind}
              onChange={(chosen) => {
                setKind(chosen)
                wish.reset(chosen)
                make.reset()
              }}
            />
            {kind === 'period' && (
              <div className={css.pair}>
                <DateField label="From" value={fromOn} onChange={setFromOn} error={fault} />
                <DateField label="Until" value={toOn} onChange={setToOn} />
              </div>
            )}
            {kind === 'period' && (
              <Wash tone="amber" title="People are named in it">
                <p>Give it only to somebody who may see all of it, and only for as long as they need it.</p>
                <LawLine rules={['acc.record', 'security.measures']} />
              </Wash>
            )}
            <PackOptions wish={wish} />
            {make.data?.saved === true && <PackMade {...make.data} form={make.variables?.form ?? form} />}
            <MakePack make={make} onMake={send} />
          </div>
        </Sheet>
        <MadePacks />
      </div>
    </>
  )
}
