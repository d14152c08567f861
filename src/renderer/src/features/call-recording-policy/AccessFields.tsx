import { Stack } from '@mantine/core'
import { FactText } from '../documents/FactText'

/** Who may allow somebody to listen, who decides about the police and discipline, and where things are reported. */
export function AccessFields() {
  return (
    <Stack gap={16}>
      <FactText fact="access.authoriser" label="Who alone may allow it" hint="A role, such as: a company director" />
      <FactText
        fact="access.controller"
        label="Who decides about the police and discipline"
        hint="The organisation, or whoever stands for it, such as: the practice manager"
      />
      <FactText fact="mailbox" label="Mailbox for requests" hint="Such as: recordings@ and your domain" />
      <FactText fact="reportsTo" label="To whom staff report a slip" hint="Such as: line manager" />
    </Stack>
  )
}
