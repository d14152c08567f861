import type { Contact } from '@core/contacts/contact'
import { IconHandStop } from '@tabler/icons-react'
import { LawLine } from '../../ui/LawLine'
import { Wash } from '../../ui/Wash'

/** Says on top of a page that somebody wants no message at all, and what the law still obliges you to send. */
export function NoContactNotice({ contact }: { readonly contact: Contact }) {
  if (!contact.noContactAtAll) return null
  return (
    <Wash tone="red" icon={IconHandStop} title="No contact at all" role="note">
      <p>
        Before any message to them, a person decides. The law still obliges you to send some: answers to their own
        requests and complaints, and news of a breach that could harm them.
      </p>
      <LawLine rules={['settled.suppression-scope']} />
    </Wash>
  )
}
