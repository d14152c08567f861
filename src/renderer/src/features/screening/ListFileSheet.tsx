import { listRefusalWords } from '@core/screening/list-refusal'
import { Button } from '@mantine/core'
import { IconFileSearch } from '@tabler/icons-react'
import { LawLine } from '../../ui/LawLine'
import { Loading } from '../../ui/Loading'
import { Sheet } from '../../ui/Sheet'
import { Wash } from '../../ui/Wash'
import { HeldListFile } from './HeldListFile'
import css from './list-file.module.css'
import { ListWorking } from './ListWorking'
import { isWorking, useChooseList, useDropList, useListWork, useOpenList, type OpenList } from './use-list-file'

/** Checking numbers against a licensed list that lies on this computer, of many millions of lines (row D5). */
export function ListFileSheet() {
  const open = useOpenList()
  const drop = useDropList()
  return (
    <Sheet
      title={open ? 'The list' : 'Your licensed list'}
      actions={
        open && (
          <Button variant="default" size="xs" onClick={() => drop.mutate(open)}>
            Put the list away
          </Button>
        )
      }
    >
      {open ? <Held key={open.id} open={open} /> : <NoList />}
    </Sheet>
  )
}

function NoList() {
  return (
    <div className={css.form}>
      <p>
        If you have a licence for the TPS, Corporate TPS or FPS file, choose the file here and check all your numbers at
        once. Nothing leaves this computer. The file stays where it is and is not copied: only what it says about your
        own numbers is written down.
      </p>
      <div className={css.act}>
        <ChooseButton words="Choose the list file" />
        <span className={css.hint}>A text file with one number on each line.</span>
      </div>
      <p className={css.hint}>
        You take a licence for such a file, or use a checking service. How long you may keep it and what else you may do
        with it stands in your licence, which Steward does not know.
      </p>
      <LawLine rules={['pecr.tps.registration', 'pecr.r21.tps']} />
    </div>
  )
}

function Held({ open }: { readonly open: OpenList }) {
  const work = useListWork(open.id)
  if (!work) return <Loading rows={2} />
  if (work.state === 'refused' || work.state === 'failed')
    return (
      <div className={css.form}>
        <Wash tone="red" role="alert" title={`${open.name} cannot be used`}>
          {work.refusal ? listRefusalWords[work.refusal] : work.problem} Nothing was written down.
        </Wash>
        <div>
          <ChooseButton words="Choose another file" />
        </div>
      </div>
    )
  const isBusy = isWorking(work.state)
  return (
    <>
      {isBusy && <ListWorking open={open} work={work} />}
      {/* What was typed stays while the work goes on. */}
      <div hidden={isBusy}>{work.file && <HeldListFile open={open} work={work} file={work.file} />}</div>
    </>
  )
}

function ChooseButton({ words }: { readonly words: string }) {
  const choose = useChooseList()
  return (
    <Button
      variant="default"
      leftSection={<IconFileSearch size={18} stroke={1.75} aria-hidden="true" />}
      loading={choose.isPending}
      onClick={() => choose.mutate()}
    >
      {words}
    </Button>
  )
}
