import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import css from './backups.module.css'
import { useRemoveSetAside } from './use-backups'

/** What restores put aside: still there, still encrypted, and still holding whoever was erased since. */
export function SetAside({ names }: { readonly names: readonly string[] }) {
  const [opened, { open, close }] = useDisclosure(false)
  const remove = useRemoveSetAside()
  const many = names.length === 1 ? 'One register was' : `${names.length} registers were`
  return (
    <>
      <p className={css.say}>
        {many} set aside when a backup was restored: {names.map(momentOf).join(', ')}. They lie beside your register, in
        folders of their own, and can be brought back like a backup. Whoever was erased since is still in them.
      </p>
      <div className={css.act}>
        <Button variant="default" onClick={open}>
          Remove what was set aside
        </Button>
      </div>
      <ConfirmDialog
        opened={opened}
        onClose={close}
        onConfirm={() => remove.mutate(undefined, { onSuccess: close })}
        title="Remove what was set aside?"
        goes={names.map((name) => `The register set aside on ${momentOf(name)}`)}
        stays="Your register and its backups stay. This cannot be undone."
        button="Remove"
        danger
        busy={remove.isPending}
      />
    </>
  )
}

/** “2026-11-21 10:42” from the name of the folder. */
function momentOf(name: string): string {
  return name.replace('register set aside ', '').replace(/(\d{2})-(\d{2})( \d+)?$/, '$1:$2')
}
