import { useOrganisation } from '../../app/use-organisation'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { DueDateCalculator } from './DueDateCalculator'
import css from './CalculatorPage.module.css'

/** The due-date calculator as a page of its own, with the nation of the organisation and the law behind the answer. */
export function CalculatorPage() {
  const { data: organisation, isPending } = useOrganisation()
  return (
    <>
      <PageHead
        crumb={[{ label: 'Guidance', href: '/guidance' }, { label: 'Due dates' }]}
        title="By when must we answer?"
        lead="For a quick look before anything is logged. Nothing is stored."
      />
      <div className={css.narrow}>
        {isPending ? <Loading rows={3} /> : <DueDateCalculator nation={organisation?.nation} law titleHidden />}
      </div>
    </>
  )
}
