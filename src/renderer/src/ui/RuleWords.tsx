import { Anchor, Button, Text } from '@mantine/core'
import { IconExternalLink } from '@tabler/icons-react'
import { checkedWords } from '@core/law/law-line'
import { rule, type RuleId } from '@core/law/rules'
import { Link } from 'wouter'
import { useOpenLink } from '../app/use-open-link'
import css from './LawLine.module.css'

/** One rule in our words: its citation, what it says, how far it was checked, and the official page it comes from. */
export function RuleWords({ id }: { readonly id: RuleId }) {
  const { cite, say, note, url } = rule(id)
  const openLink = useOpenLink()
  const checked = checkedWords(id)
  return (
    <div className={css.rule}>
      <Text fw={650}>{cite}</Text>
      <Text fz={14}>{say}</Text>
      <Text fz={13} c="dimmed">
        {checked === '' ? 'Our own rule, not a law.' : `${checked.charAt(0).toUpperCase()}${checked.slice(1)}.`} {note}
      </Text>
      <div>
        <Anchor component={Link} href={`/guidance/library/rule/${id}`} fz={13}>
          Read in the library
        </Anchor>
      </div>
      {url !== null && (
        <>
          <Text fz={13} c="dimmed" className={css.address}>
            {url}
          </Text>
          <div>
            <Button
              variant="default"
              size="compact-sm"
              leftSection={<IconExternalLink size={16} stroke={1.75} />}
              onClick={() => openLink(url)}
            >
              Open in the browser
            </Button>
          </div>
        </>
      )}
    </div>
  )
}
