import type { Contact } from '@core/contacts/contact'
import { noContactWords } from '@core/contacts/no-contact'
import { IconHandStop } from '@tabler/icons-react'
import { LawLine } from '../../ui/LawLine'
import { Wash } from '../../ui/Wash'
import { useNoContact } from './use-record'

/** Says on top of a page that somebody wants no message at all, who asked and why, and what the law still obliges you to send. */
export function NoContactNotice({ contact }: { readonly contact: Contact }) {
  const { data } = useNoContact(contact)
  if (!contact.noContactAtAll) return null
  const mark = data?.find(({ marked }) => marked)
  return (
    <Wash tone="red" icon={IconHandStop} title="No contact at all" role="note">
      {mark && <p>{noContactWords(mark)}</p>}
      <p>
        Before any message to them, a person decides. The law still obliges you to send some: answers to their own
        requests and complaints, and news of a breach that could harm them.
      </p>
      <LawLine rules={['settled.suppression-scope']} />
    </Wash>
  )
}
