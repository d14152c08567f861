import { useQuery } from '@tanstack/react-query'
import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { AfterPage, PageFirst } from '../../../src/renderer/src/app/page-first'
import { show } from '../show'

function Page({ answer }: { readonly answer: Promise<string> }) {
  return <p>{useQuery({ queryKey: ['page'], queryFn: () => answer }).data ?? 'Waiting'}</p>
}

function open(answer: Promise<string>) {
  show(
    <PageFirst>
      <Page answer={answer} />
      <AfterPage>
        <p>Marks</p>
      </AfterPage>
    </PageFirst>,
  )
}

it('draws what surrounds the page once the page has its answers', async () => {
  let answer: ((words: string) => void) | undefined
  open(new Promise<string>((resolve) => void (answer = resolve)))
  await new Promise((resolve) => setTimeout(resolve, 30))
  expect(screen.getByText('Waiting')).toBeVisible()
  expect(screen.queryByText('Marks')).toBeNull()
  answer?.('Fifty contacts')
  expect(await screen.findByText('Marks')).toBeVisible()
  expect(screen.getByText('Fifty contacts')).toBeVisible()
})

it('waits no longer than half a second for a page that gets none', async () => {
  open(new Promise(() => undefined))
  await waitFor(() => expect(screen.getByText('Marks')).toBeVisible(), { timeout: 2000 })
})
