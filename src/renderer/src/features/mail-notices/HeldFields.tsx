import { heldItems, heldNames } from '@core/documents/templates/mail-notice/facts'
import { capital } from '@core/documents/templates/privacy-policy/sentences'
import { FactText } from '../documents/FactText'
import { FactTick } from '../documents/FactTick'
import { FactTicks } from '../documents/FactTicks'

const held = heldItems.map((value) => ({ value, label: capital(heldNames[value]) }))

/** What is held of an audience, whether it is kept securely, and what for. Nothing is ticked beforehand. */
export function HeldFields({ fact }: { readonly fact: string }) {
  return (
    <>
      <FactTicks
        fact={`${fact}.held`}
        label="What you hold"
        hint="As the person who gets it reads it."
        options={held}
      />
      <FactText fact={`${fact}.heldOther`} label="What else you hold" optional />
      <FactTick
        fact={`${fact}.secure`}
        label="It is kept securely"
        hint="Said only if you tick it. Tick it only if it is true."
      />
      <FactText
        fact={`${fact}.why`}
        label="What it is for"
        hint="Such as: to tell you about our coaching and our events"
        long
      />
    </>
  )
}
