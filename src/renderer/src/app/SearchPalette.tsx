import { Combobox, Modal, useCombobox } from '@mantine/core'
import { useEffect, useId, useState } from 'react'
import css from './SearchPalette.module.css'
import type { Command } from './shortcuts'
import { foundGroups, useSearch, type Found } from './use-search'

type SearchPaletteProps = {
  readonly opened: boolean
  readonly onClose: () => void
  readonly run: (command: Command) => void
}

/** Search everything: type, move with the arrow keys, Enter. */
export function SearchPalette({ opened, onClose, run }: SearchPaletteProps) {
  return (
    // In parts, because only so can a dialog without a visible title be given a name.
    <Modal.Root opened={opened} onClose={onClose} size={560} yOffset={96} padding={0}>
      <Modal.Overlay backgroundOpacity={0.35} />
      <Modal.Content aria-label="Search everything" radius="lg">
        <Modal.Body>{opened && <Palette onClose={onClose} run={run} />}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

function Palette({ onClose, run }: Omit<SearchPaletteProps, 'opened'>) {
  const [typed, setTyped] = useState('')
  const found = inGroups(useSearch(typed))
  // The list takes Escape for itself and always stays open, so closing it closes the dialog.
  const combobox = useCombobox({ opened: true, onDropdownClose: onClose })
  const { selectFirstOption } = combobox
  const first = found[0]?.id
  const list = useId()

  // The best answer is always ready for Enter.
  useEffect(() => {
    if (first !== undefined) selectFirstOption()
  }, [first, selectFirstOption])

  const choose = (id: string) => {
    const item = found.find((one) => one.id === id)
    onClose()
    if (item) run(item.command)
  }

  return (
    <Combobox store={combobox} onOptionSubmit={choose}>
      {/* Said here because Mantine learns the list’s id only after the first drawing; what it adds itself stays. */}
      <Combobox.EventsTarget aria-controls={list} aria-expanded>
        <input
          className={css.input}
          role="combobox"
          aria-expanded
          aria-controls={list}
          aria-autocomplete="list"
          aria-label="Search everything"
          placeholder="A name, a number, a word in a note or file"
          data-autofocus
          spellCheck={false}
          maxLength={200}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </Combobox.EventsTarget>
      <Combobox.Options id={list} className={css.list} aria-label="What was found">
        <Groups found={found} />
      </Combobox.Options>
      <output className={css.none}>
        {found.length === 0 && `Nothing fits “${typed.trim()}”. Try a part of the name.`}
      </output>
    </Combobox>
  )
}

/** As they stand in the list: what comes first there is what Enter opens. */
function inGroups(found: readonly Found[]): readonly Found[] {
  return foundGroups.flatMap((group) => found.filter((item) => item.group === group))
}

function Groups({ found }: { readonly found: readonly Found[] }) {
  return foundGroups.map((group) => {
    const items = found.filter((item) => item.group === group)
    if (items.length === 0) return null
    return (
      <Combobox.Group key={group} label={group} classNames={{ groupLabel: css.group }}>
        {items.map((item) => (
          <Combobox.Option key={item.id} value={item.id} className={css.option}>
            <span className={css.label}>
              <bdi>{item.label}</bdi>
            </span>
            {item.detail && <span className={css.detail}>{item.detail}</span>}
            {item.words && <span className={css.words}>{item.words}</span>}
          </Combobox.Option>
        ))}
      </Combobox.Group>
    )
  })
}
