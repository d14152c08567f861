import { Stack } from '@mantine/core'
import { FactText } from '../documents/FactText'
import { FactTick } from '../documents/FactTick'
import { HeldFields } from './HeldFields'

/** The answers behind the notice under a personal e-mail. */
export function SignatureFields({ fact }: { readonly fact: string }) {
  return (
    <Stack gap={16}>
      <FactText
        fact={`${fact}.audience`}
        label="For whom"
        hint="Only you see this. Such as: contacts in organisations"
      />
      <HeldFields fact={fact} />
      <FactTick
        fact={`${fact}.replyStops`}
        label="A reply is enough to stop"
        hint="Tick it if somebody reads the replies and acts on them."
      />
    </Stack>
  )
}
