import { describe, expect, it } from 'vitest'
import { isEmailShape, isPhoneShape, newContactPoint, plainPoint } from '@core/contacts/contact-point'

describe('an e-mail address', () => {
  it.each([
    'pn@tideway.example',
    'first.last+news@mail.firm.example',
    "o'neill@firm.example",
    'jörg@büro.example',
    'x@y.example',
  ])('%s is accepted', (value) => expect(isEmailShape(value)).toBe(true))

  it.each([
    '',
    'tideway.example',
    '@tideway.example',
    'pn@',
    'pn@tideway',
    'pn@.example',
    'p n@tideway.example',
    'a@b@c.example',
    '<pn@tideway.example>',
    `${'x'.repeat(300)}@firm.example`,
  ])('%s is refused', (value) => expect(isEmailShape(value)).toBe(false))

  it('answers at once for long nonsense', () => {
    const started = performance.now()
    isEmailShape(`${'a.'.repeat(120)}@${'a.'.repeat(120)}`)
    expect(performance.now() - started).toBeLessThan(100)
  })
})

describe('a phone number', () => {
  it.each([
    '020 7946 0142',
    '+44 (0)20 7946 0142',
    '(020) 7946-0142',
    '07700.900142',
    '999',
    '020 7946 0142 ext. 12',
    '+353 1 234 5678',
  ])('%s is accepted', (value) => expect(isPhoneShape(value)).toBe(true))

  it.each(['', '12', 'ring me', '020 7946 O142', '+', '1234567890123456', '020 7946 0142<b>'])(
    '%s is refused',
    (value) => expect(isPhoneShape(value)).toBe(false),
  )
})

describe('a point on the form', () => {
  it('says what is wrong in words, beside the value', () => {
    const email = newContactPoint.safeParse({ kind: 'email', value: 'ring me' })
    expect(email.error?.issues).toMatchObject([
      { path: ['value'], message: expect.stringContaining('e-mail address') as string },
    ])
    const empty = newContactPoint.safeParse({ kind: 'email', value: '   ' })
    expect(empty.error?.issues).toHaveLength(1)
  })

  it('is usable and without a label unless somebody says otherwise', () => {
    expect(newContactPoint.parse({ kind: 'post', value: ' 1 High Street ' })).toEqual({
      kind: 'post',
      value: '1 High Street',
      ...plainPoint,
    })
  })

  it('refuses a last day before the first, and a postcode that is none', () => {
    const post = { kind: 'post', value: '1 High Street', validFrom: '2026-05-01' }
    const paths = (input: object) => newContactPoint.safeParse(input).error?.issues.map(({ path }) => path.join('.'))
    expect(paths({ ...post, validUntil: '2026-04-30' })).toEqual(['validUntil'])
    expect(paths({ ...post, validUntil: '2026-05-01' })).toBeUndefined()
    expect(paths({ ...post, postcode: '=1+1' })).toEqual(['postcode'])
    expect(paths({ ...post, postcode: 'e140zz' })).toBeUndefined()
  })
})
