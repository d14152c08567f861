import { useLocation } from 'wouter'
import { PageHead } from '../../ui/PageHead'
import { Sheet } from '../../ui/Sheet'
import { FirstQuestions } from './FirstQuestions'

/** The first questions, gone on with or looked at again on any day. */
export function FirstStepsPage() {
  const [, navigate] = useLocation()
  const leave = () => navigate('/today')
  return (
    <>
      <PageHead
        title="First questions"
        crumb={[{ label: 'Today', href: '/today' }, { label: 'First questions' }]}
        lead="What your organisation does. The answers fill the draft of your privacy policy."
      />
      <Sheet>
        <FirstQuestions onDone={leave} onLater={leave} />
      </Sheet>
    </>
  )
}
