import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useSearchParams } from 'wouter'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { Sheet } from '../../ui/Sheet'
import { ProofSheet } from './ProofSheet'
import css from './suppression.module.css'
import { useProof } from './use-suppression'

/** Is this address, number, domain or person blocked, why, and since when? Also for somebody who was erased. */
export function CheckPage() {
  const [params, setParams] = useSearchParams()
  const asked = { text: params.get('text') ?? '', postcode: params.get('postcode') ?? '' }
  const [text, setText] = useState(asked.text)
  const [postcode, setPostcode] = useState(asked.postcode)
  const [fault, setFault] = useState('')
  const { data: proof, error } = useProof(asked)
  if (error) throw error
  const isName = text.trim() !== '' && !/[@\d.]/.test(text)
  const send = (event: FormEvent) => {
    event.preventDefault()
    setFault(text.trim() === '' ? 'Write an address, a number, a domain or a name.' : '')
    if (text.trim() !== '')
      setParams({ text: text.trim(), ...(isName && postcode !== '' && { postcode }) }, { replace: true })
  }
  return (
    <>
      <PageHead
        title="Check an address or number"
        crumb={[
          { label: 'Marketing', href: '/marketing' },
          { label: 'Do-not-contact list', href: '/marketing/do-not-contact' },
        ]}
        lead="Why somebody gets no marketing, and since when. It also works for people who are no longer in the register."
      />
      <div className={css.proofs}>
        <Sheet>
          <form onSubmit={send} noValidate className={css.asked}>
            <TextInput
              label="E-mail address, phone number, domain or name"
              autoComplete="off"
              value={text}
              error={fault}
              onChange={(event) => setText(event.currentTarget.value)}
            />
            {isName && (
              <TextInput
                label="Postcode (optional)"
                value={postcode}
                onChange={(event) => setPostcode(event.currentTarget.value)}
              />
            )}
            <Button type="submit" className={css.askedButton}>
              Check
            </Button>
          </form>
        </Sheet>
        <div className={css.proofs} aria-live="polite">
          {asked.text !== '' && (proof ? <ProofSheet proof={proof} text={asked.text} /> : <Loading rows={4} />)}
        </div>
      </div>
    </>
  )
}
