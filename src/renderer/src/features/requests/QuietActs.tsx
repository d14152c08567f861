import { type Act, letterAct, type NextAct, otherReplies } from '@core/requests/next-act'
import type { Request } from '@core/requests/request'
import { Button } from '@mantine/core'
import css from './requests.module.css'

type QuietActsProps = {
  readonly request: Request
  readonly next: NextAct
  readonly onOpen: (act: Act) => void
}

/** What may be done instead of the next act: what was done already elsewhere, or ending the case here. */
export function QuietActs({ request, next, onOpen }: QuietActsProps) {
  const { id } = next.step
  return (
    <div className={css.acts}>
      {id === 'acknowledge' && (
        <Quiet label="Acknowledged already" onClick={() => onOpen({ kind: 'event', types: ['acknowledged'] })} />
      )}
      {next.act.kind === 'must-erase' && (
        <Quiet label="Record the decision" onClick={() => onOpen({ kind: 'event', types: ['checked'] })} />
      )}
      {id === 'reply' && next.act.kind === 'letter' && (
        <Quiet label="Told them already" onClick={() => onOpen({ kind: 'event', types: ['replied'] })} />
      )}
      {otherReplies(request, next.act).map(({ templateId, label, when }) => (
        <Quiet
          key={templateId}
          label={`Letter: ${label.toLowerCase()}`}
          onClick={() => onOpen(letterAct(templateId, when))}
        />
      ))}
      {id !== 'close' && <Quiet label="Close the case" onClick={() => onOpen({ kind: 'close' })} />}
    </div>
  )
}

function Quiet({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <Button variant="subtle" size="compact-md" onClick={onClick}>
      {label}
    </Button>
  )
}
