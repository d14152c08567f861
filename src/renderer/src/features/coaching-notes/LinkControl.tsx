import { Button, Popover, TextInput } from '@mantine/core'
import { RichTextEditor, useRichTextEditorContext } from '@mantine/tiptap'
import { IconLink } from '@tabler/icons-react'
import { useState } from 'react'
import css from './link-control.module.css'

/** A link in a note: an address is typed, and never opened from here. */
export function LinkControl() {
  const { editor } = useRichTextEditorContext()
  const [opened, setOpened] = useState(false)
  const [address, setAddress] = useState('')
  const [fault, setFault] = useState('')

  const open = () => {
    const { href }: { href?: unknown } = editor?.getAttributes('link') ?? {}
    setAddress(typeof href === 'string' ? href : '')
    setFault('')
    setOpened(true)
  }
  const close = () => {
    setOpened(false)
    editor?.commands.focus()
  }
  const put = () => {
    const typed = address.trim()
    if (typed === '') editor?.chain().focus().extendMarkRange('link').unsetLink().run()
    const href = addressOf(typed)
    if (typed !== '' && href === '') {
      setFault('Write a web or e-mail address.')
      return
    }
    if (typed !== '') setLink(href)
    close()
  }
  const setLink = (href: string) => {
    if (!editor) return
    const marked = { type: 'link', attrs: { href } }
    // Nothing chosen: the address itself is written.
    if (editor.state.selection.empty && !editor.isActive('link'))
      editor
        .chain()
        .focus()
        .insertContent({ type: 'text', text: href, marks: [marked] })
        .run()
    else editor.chain().focus().extendMarkRange('link').setLink({ href }).run()
  }
  return (
    <Popover opened={opened} onChange={setOpened} onDismiss={close} trapFocus returnFocus shadow="md" width={320}>
      <Popover.Target>
        <RichTextEditor.Control
          aria-label="Link"
          title="Link"
          aria-expanded={opened}
          active={editor?.isActive('link') ?? false}
          onClick={open}
        >
          <IconLink size={16} stroke={1.75} aria-hidden="true" />
        </RichTextEditor.Control>
      </Popover.Target>
      <Popover.Dropdown aria-label="Link">
        <div className={css.fields}>
          <TextInput
            label="Address"
            description="Leave it empty to take the link away."
            data-autofocus
            maxLength={480}
            value={address}
            error={fault}
            onChange={({ currentTarget }) => setAddress(currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return
              event.preventDefault() // it stands inside the form of the note
              put()
            }}
          />
          <Button variant="default" onClick={put}>
            Use it
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  )
}

function addressOf(typed: string): string {
  if (/\s/u.test(typed)) return ''
  if (/^(https?:\/\/|mailto:|tel:)./iu.test(typed)) return typed
  if (/^[^@]+@[^@]+\.[^@]+$/u.test(typed)) return `mailto:${typed}`
  return /^[\w-]+(\.[\w-]+)+(\/.*)?$/u.test(typed) ? `https://${typed}` : ''
}
