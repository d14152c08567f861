import { act, render, screen } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { Link, Router, useLocation, useSearch } from 'wouter'
import { useHashAddress } from '../../../src/renderer/src/app/hash-address'

beforeEach(() => window.history.replaceState(null, '', '/index.html#/today'))

function Where() {
  const [location, go] = useLocation()
  return (
    <>
      <output>
        {location} {useSearch()}
      </output>
      <button type="button" onClick={() => go('/requests/new')}>
        Log
      </button>
      <Link href="/requests/new?kind=erasure">Erasure</Link>
    </>
  )
}

function open() {
  render(
    <Router hook={useHashAddress}>
      <Where />
    </Router>,
  )
  return () => screen.getByRole('status').textContent
}

test('a question goes with its page and is gone on the next', () => {
  const here = open()
  const link = screen.getByRole('link', { name: 'Erasure' })
  expect(link).toHaveAttribute('href', '#/requests/new?kind=erasure')
  act(() => link.click())
  expect(here()).toBe('/requests/new kind=erasure')
  act(() => screen.getByRole('button', { name: 'Log' }).click())
  expect(here()).toBe('/requests/new ')
  expect(window.location.href).toMatch(/\/index\.html#\/requests\/new$/)
})

test('a question that stands before the # is left behind', () => {
  window.history.replaceState(null, '', '/index.html?kind=access#/today')
  const here = open()
  expect(here()).toBe('/today ')
  act(() => screen.getByRole('button', { name: 'Log' }).click())
  expect(window.location.search).toBe('')
})

test('an address written by hand and the way back are followed', async () => {
  const here = open()
  await act(async () => {
    window.location.hash = '/contacts/7?x=1'
    await new Promise((done) => setTimeout(done, 20))
  })
  expect(here()).toBe('/contacts/7 x=1')
  await act(async () => {
    window.history.back()
    await new Promise((done) => setTimeout(done, 50))
  })
  expect(here()).toBe('/today ')
})
