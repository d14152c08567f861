import { Stack } from '@mantine/core'
import { FactText } from '../documents/FactText'
import { FactTick } from '../documents/FactTick'
import { HeldFields } from './HeldFields'

/** The answers behind the footer of the mailing system. */
export function FooterFields({ fact }: { readonly fact: string }) {
  return (
    <Stack gap={16}>
      <FactText fact={`${fact}.audience`} label="For whom" hint="Only you see this. Such as: suppliers" />
      <FactText
        fact={`${fact}.reason`}
        label="You get this because …"
        hint="The end of the sentence. Such as: you are our contact at a client"
        long
      />
      <HeldFields fact={fact} />
      <FactText
        fact={`${fact}.unsubscribe`}
        label="Address that unsubscribes"
        hint="A web address, or the mark your mailing system fills in, such as *|UNSUB|*. Empty: your page to stop marketing."
        optional
      />
      <FactTick
        fact={`${fact}.replyStops`}
        label="A reply is enough to stop, too"
        hint="Tick it if somebody reads the replies and acts on them."
      />
    </Stack>
  )
}
