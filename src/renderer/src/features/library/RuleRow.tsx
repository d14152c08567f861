import { rule, type RuleId } from '@core/law/rules'
import { inForceWords } from '@core/library/rule-words'
import { Anchor, Text } from '@mantine/core'
import { Link } from 'wouter'
import css from './library.module.css'
import { RuleState } from './RuleState'

/** One rule in a list: its name, which opens it, its words, how far it was checked and since when it applies. */
export function RuleRow({ id }: { readonly id: RuleId }) {
  const { cite, say, inForceFrom } = rule(id)
  const since = inForceWords(inForceFrom)
  return (
    <article className={css.rule}>
      <h3 className={css.name}>
        <Anchor component={Link} href={`/guidance/library/rule/${id}`} inherit>
          {cite}
        </Anchor>
      </h3>
      <Text>{say}</Text>
      <div className={css.states}>
        <RuleState id={id} />
        {since !== '' && <span>{since}</span>}
        <span className={css.address}>{id}</span>
      </div>
    </article>
  )
}
