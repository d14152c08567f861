import { Anchor } from '@mantine/core'
import { Link } from 'wouter'
import css from './may-i.module.css'

/** Before anything was typed: what will be here, and the two neighbours of the question. */
export function MayINothing() {
  return (
    <div className={css.nothing}>
      <p>Type or paste a name, an e-mail address or a phone number.</p>
      <p>
        Steward answers from what the register knows: who they are, what they agreed to, what they refused, and the law
        behind it. It answers for people who are not in the register too.
      </p>
      <p>
        About a message, not a person:{' '}
        <Anchor component={Link} href="/guidance/flow/is-marketing">
          Is this marketing at all?
        </Anchor>
      </p>
    </div>
  )
}
