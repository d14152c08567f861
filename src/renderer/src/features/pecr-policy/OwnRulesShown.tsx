import { Anchor } from '@mantine/core'
import { Link } from 'wouter'
import { factAt } from '@core/documents/changed-facts'
import { houseOptionKeys } from '@core/flows/house-options'
import documentsCss from '../documents/documents.module.css'
import { useFactForm } from '../documents/fact-form'
import { ownRuleWords } from '../house/own-rule-words'

/** The own rules that stand in the policy; they are switched in Settings, once for every answer and document. */
export function OwnRulesShown() {
  const { facts } = useFactForm()
  const on = houseOptionKeys.filter((key) => factAt(facts, `house.${key}`) === true)
  return (
    <div data-fact="house">
      {on.length === 0 ? (
        <p>You have none: the policy says what the law asks, and no more.</p>
      ) : (
        <ul className={documentsCss.checks}>
          {on.map((key) => (
            <li key={key}>{ownRuleWords[key].title}</li>
          ))}
        </ul>
      )}
      <Anchor component={Link} href="/settings/own-rules">
        Change these in Settings
      </Anchor>
    </div>
  )
}
