import type { BreachCase } from '@core/breaches/breach'
import { tellingWays, type Decision, type DecisionSubject } from '@core/breaches/decision'
import { shortRegulator } from '@core/breaches/regulator-name'
import { ukDateTime } from '@core/time/instant'
import { IconSend } from '@tabler/icons-react'
import { Sheet } from '../../ui/Sheet'
import { StateWord } from '../../ui/StateWord'
import { AffectedSheet } from './AffectedSheet'
import { CasePapers } from './CasePapers'
import { HowToTell } from './HowToTell'
import { TellForm } from './TellForm'
import css from './case.module.css'
import { useCaseOrganisation } from './use-breaches'

type TellSheetProps = { readonly of: BreachCase; readonly decision: Decision; readonly isNext: boolean }

/** One of those to be told: how to reach them, and when they were told. */
export function TellSheet({ of, decision, isNext }: TellSheetProps) {
  const { regulatorName } = useCaseOrganisation()
  const { told, about } = decision
  return (
    <Sheet title={titleOf(about, of, shortRegulator(regulatorName))}>
      <div className={css.stack}>
        {told ? (
          <div>
            <StateWord icon={IconSend} word={`Told ${ukDateTime(told.at)}`} color="pine" />
            <p className={css.second}>
              {tellingWays[told.how]}
              {told.reference !== '' && `, reference ${told.reference}`}
            </p>
            {told.lateReason !== '' && <p className={css.reason}>Late, because: {told.lateReason}</p>}
            <CasePapers of={of} about={about} />
          </div>
        ) : (
          <>
            <HowToTell of={of} about={about} />
            <CasePapers of={of} about={about} />
            {about === 'people' && <AffectedSheet of={of} />}
            {!of.breach.closing && <TellForm of={of} decision={decision} filled={isNext} />}
          </>
        )}
        {about === 'people' && told && <AffectedSheet of={of} />}
      </div>
    </Sheet>
  )
}

function titleOf(about: DecisionSubject, { route, breach }: BreachCase, regulator: string): string {
  switch (about) {
    case 'regulator':
      return `Tell ${regulator}`
    case 'dspt':
      return 'Report it through the NHS tool (DSPT)'
    case 'people':
      return 'Tell the people concerned'
    case 'organisations':
      return route === 'client' ? `Tell ${breach.facts.clientName || 'your client'}` : 'Tell the other organisations'
    case 'police':
      return 'Tell the police'
    case 'insurer':
      return 'Tell your insurer or bank'
  }
}
