import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import type { OwnParagraph } from '@core/documents/own-paragraph'
import { Sheet, SheetRow } from '../../ui/Sheet'
import css from './documents.module.css'
import { OwnParagraphForm } from './OwnParagraphForm'
import { useOwnParagraphs } from './use-own-paragraphs'

type OwnParagraphsProps = {
  readonly templateId: string
  readonly own: readonly OwnParagraph[]
  /** The headings a paragraph can stand under. */
  readonly sections: readonly string[]
}

/** Paragraphs in the organisation’s own words: they stay when the document is made anew. */
export function OwnParagraphs({ templateId, own, sections }: OwnParagraphsProps) {
  const [editing, setEditing] = useState<string>()
  const { remove } = useOwnParagraphs(templateId)
  const done = () => setEditing(undefined)
  return (
    <Sheet title="Your own paragraphs">
      {own.map((paragraph) => (
        <SheetRow key={paragraph.id}>
          {editing === paragraph.id ? (
            <OwnParagraphForm {...{ templateId, sections, paragraph }} onDone={done} />
          ) : (
            <>
              <p className={css.ownWords}>{paragraph.words}</p>
              <p className={css.quiet}>{placeWords(paragraph.after, sections)}</p>
              <Group gap={4} mt={4}>
                <Button variant="subtle" size="compact-sm" onClick={() => setEditing(paragraph.id)}>
                  Change
                </Button>
                <Button variant="subtle" color="red" size="compact-sm" onClick={() => remove.mutate(paragraph.id)}>
                  Take it out
                </Button>
              </Group>
            </>
          )}
        </SheetRow>
      ))}
      <SheetRow>
        {editing === 'new' ? (
          <OwnParagraphForm {...{ templateId, sections }} onDone={done} />
        ) : (
          <>
            {own.length === 0 && (
              <p className={css.quiet}>
                Something only you can say. It keeps its place when the document is made anew, and is checked for claims
                that are not true any more.
              </p>
            )}
            <Button variant="default" size="compact-md" mt={own.length === 0 ? 8 : 0} onClick={() => setEditing('new')}>
              Write a paragraph
            </Button>
          </>
        )}
      </SheetRow>
    </Sheet>
  )
}

function placeWords(after: string, sections: readonly string[]): string {
  if (after === '') return 'At the end'
  return sections.includes(after)
    ? `At the end of “${after}”`
    : `At the end of the document: “${after}” is not in it any more`
}
