import { proofDocument } from '@core/erasure/proof-document'
import { mostSought, soughtTexts, type Proof } from '@core/erasure/proof'
import { Button, Textarea } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useSearch } from 'wouter'
import { useOrganisation } from '../../app/use-organisation'
import { ExportMenu } from '../../ui/ExportMenu'
import { PageHead } from '../../ui/PageHead'
import { Sheet } from '../../ui/Sheet'
import css from './erasure.module.css'
import { ProofResult } from './ProofResult'
import { useProof } from './use-case-erasure'

type Searched = { readonly proof: Proof; readonly texts: readonly string[] }

/** Is anything left of somebody? Looks for what is typed through everything, and says where. What is typed is kept nowhere. */
export function ProofPage() {
  const reference = new URLSearchParams(useSearch()).get('case') ?? ''
  const { data: organisation } = useOrganisation()
  const [typed, setTyped] = useState('')
  const [fault, setFault] = useState('')
  const [searched, setSearched] = useState<Searched | null>(null)
  const prove = useProof()
  const send = (event: FormEvent) => {
    event.preventDefault()
    const texts = linesOf(typed)
    const parsed = soughtTexts.safeParse(texts)
    setFault(parsed.success ? '' : (parsed.error.issues[0]?.message ?? ''))
    if (parsed.success) prove.mutate(parsed.data, { onSuccess: (proof) => setSearched({ proof, texts: parsed.data }) })
  }
  const crumb =
    reference === ''
      ? [{ label: 'Requests', href: '/requests' }]
      : [{ label: 'Requests', href: '/requests' }, { label: reference }]
  return (
    <>
      <PageHead
        title="Is anything left?"
        crumb={crumb}
        lead="Type what the person was known by. Steward looks through every record, file and search index, and keeps nothing of what you type."
        actions={
          searched && (
            <ExportMenu
              label="Print or save the proof"
              title="What is left in the register"
              name={reference === '' ? 'erasure-proof' : `${reference}-proof`}
              blocks={proofDocument({ ...searched, reference, organisation: organisation?.name ?? '' })}
              about={{ action: 'erasure.exportProof', subject: '' }}
            />
          )
        }
      />
      <div className={css.form}>
        <Sheet>
          <form onSubmit={send} noValidate className={css.body}>
            <Textarea
              label="Names, addresses and numbers, one on each line"
              description={`Up to ${mostSought}: the family name alone, the whole name, each e-mail address and number.`}
              autosize
              minRows={4}
              maxRows={10}
              autoComplete="off"
              spellCheck={false}
              value={typed}
              error={fault}
              onChange={(event) => {
                setTyped(event.currentTarget.value)
                setSearched(null)
              }}
            />
            <div>
              <Button type="submit" loading={prove.isPending}>
                Look everywhere
              </Button>
            </div>
          </form>
        </Sheet>
        <div aria-live="polite">{searched && <ProofResult {...searched} />}</div>
      </div>
    </>
  )
}

function linesOf(typed: string): string[] {
  return [...new Set(typed.split('\n').map((line) => line.trim()))].filter(Boolean)
}
