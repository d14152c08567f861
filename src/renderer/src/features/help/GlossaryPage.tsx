import { findTerms } from '@core/help/glossary/index'
import { termBlocks } from '@core/help/help-blocks'
import type { Term } from '@core/help/term'
import { Anchor, Text, TextInput, VisuallyHidden } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useSearch } from 'wouter'
import { ExportMenu } from '../../ui/ExportMenu'
import { LawLine } from '../../ui/LawLine'
import { PageHead } from '../../ui/PageHead'
import { Sheet, SheetRow } from '../../ui/Sheet'
import css from './help.module.css'

/** Every word of Steward and of the law it works with, in plain words; `?word=` shows the one somebody came for. */
export function GlossaryPage() {
  const wanted = new URLSearchParams(useSearch()).get('word') ?? ''
  return <Glossary key={wanted} wanted={wanted} />
}

function Glossary({ wanted }: { readonly wanted: string }) {
  const [search, setSearch] = useState(wanted)
  const terms = findTerms(search)
  return (
    <>
      <PageHead
        title="Glossary"
        crumb={[{ label: 'Help', href: '/help' }, { label: 'Glossary' }]}
        lead="What the words on these pages mean, and what the law calls the same thing."
        actions={
          <ExportMenu
            label="Print or save"
            title="Glossary"
            name="glossary"
            blocks={termBlocks(terms)}
            about={{ action: 'help.export', subject: '' }}
          />
        }
      />
      <div className={css.page}>
        <Sheet>
          <TextInput
            className={css.search}
            label="Search the words"
            placeholder="Try “SAR”, “PECR” or “keep until”"
            leftSection={<IconSearch size={18} stroke={1.75} />}
            value={search}
            maxLength={100}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
          <Text component="output" c="dimmed" fz={13.5} display="block" className={css.count}>
            {countWords(terms.length)}
          </Text>
          {terms.map((term) => (
            <SheetRow key={term.word}>
              <TermRow term={term} />
            </SheetRow>
          ))}
        </Sheet>
      </div>
    </>
  )
}

function TermRow({ term: { word, also = [], say, rules, href } }: { readonly term: Term }) {
  return (
    <div className={css.term}>
      <h2 className={css.word}>{word}</h2>
      <p>{say}</p>
      {also.length > 0 && <p className={css.also}>Also called: {also.join(', ')}.</p>}
      <LawLine rules={rules} />
      {href && (
        <p className={css.also}>
          <Anchor component={Link} href={href} inherit>
            Go there
            <VisuallyHidden>: {word}</VisuallyHidden>
          </Anchor>
        </p>
      )}
    </div>
  )
}

function countWords(found: number): string {
  if (found === 0) return 'No word here fits. The library of rules may know it.'
  return found === 1 ? '1 word.' : `${found} words.`
}
