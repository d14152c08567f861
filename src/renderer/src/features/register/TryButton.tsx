import { Button } from '@mantine/core'
import css from './PanelForm.module.css'

type TryButtonProps = { readonly words: string; readonly busy: boolean; readonly waitSeconds: number }

/** The button of a try at opening. After several wrong ones it says how long the next must wait. */
export function TryButton({ words, busy, waitSeconds }: TryButtonProps) {
  return (
    <Button type="submit" className={css.button} loading={busy} disabled={waitSeconds > 0} fullWidth>
      {waitSeconds > 0 ? `Wait ${waitSeconds === 1 ? '1 second' : `${waitSeconds} seconds`}` : words}
    </Button>
  )
}
