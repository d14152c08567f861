import { refusalIds, refusalTold, wholeRefusals } from '@core/exemptions/refusals'
import { Button, Modal } from '@mantine/core'
import { IconBan, IconCircleCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { LawLine } from '../../ui/LawLine'
import { Sheet, SheetRow } from '../../ui/Sheet'
import { StateWord } from '../../ui/StateWord'
import css from './bundle.module.css'

/** What somebody may think of as a reason not to answer at all, and whether it is one. */
export function WholeRefusals() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <div>
        <Button variant="subtle" onClick={() => setOpen(true)}>
          May it all be refused?
        </Button>
      </div>
      <Modal opened={open} onClose={() => setOpen(false)} title="May the whole request be refused?" size={640}>
        <Sheet padded={false}>
          {refusalIds.map((id) => {
            const { title, hint, mayRefuse, say, rules } = wholeRefusals[id]
            return (
              <SheetRow key={id}>
                <div className={css.fields}>
                  <h3 className={css.title}>{title}</h3>
                  <p className={css.hint}>{hint}</p>
                  {mayRefuse ? (
                    <StateWord icon={IconBan} word="You may refuse, with proof" color="amber" />
                  ) : (
                    <StateWord icon={IconCircleCheck} word="No reason to refuse" color="pine" />
                  )}
                  <p>{say}</p>
                  {mayRefuse && <p>{`Must they be told? ${refusalTold}`}</p>}
                  <LawLine rules={rules} />
                </div>
              </SheetRow>
            )
          })}
        </Sheet>
      </Modal>
    </>
  )
}
