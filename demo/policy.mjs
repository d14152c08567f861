// Answers what the privacy policy still asks, one question after the other, as the page leads to them.

/** What a small coaching firm would answer, by the label of the field. */
const answers = {
  Country: 'United Kingdom',
  Who: 'Northgate Systems Ltd',
  'What they do for you': 'Keeping our list of contacts and sending our e-mails',
  'Name of the cookie': 'visits',
}

/** Answers until nothing is left to ask; returns how many questions it took. Gives up after sixty. */
export async function answerEverything(page) {
  for (let asked = 0; asked < 60; asked++) {
    const next = page.getByRole('button', { name: /^Answer the (next|last) question/ })
    if ((await next.count()) === 0) return asked
    await next.click()
    await page.waitForTimeout(350)
    await answerFocused(page)
    await page.waitForTimeout(350)
  }
  throw new Error('the privacy policy keeps asking')
}

async function answerFocused(page) {
  const field = await page.evaluate(() => {
    const at = document.activeElement
    return {
      type: at?.getAttribute('type'),
      role: at?.getAttribute('role'),
      label: at?.labels?.[0]?.innerText.trim() ?? '',
    }
  })
  if (field.type === 'radio') return answerRadio(page)
  if (field.type === 'checkbox') return page.keyboard.press('Space')
  const words = answers[field.label] ?? 'Yes, as agreed'
  if (field.role === 'combobox')
    return page
      .getByRole('option', { name: words, exact: true })
      .click()
      .catch(() => chooseFirst(page, words))
  await page.keyboard.press('Control+A')
  return page.keyboard.type(words)
}

/** “No” where it can be said: the shortest honest policy; otherwise the first answer. */
async function answerRadio(page) {
  await page.evaluate(() => {
    const choices = [...document.getElementsByName(document.activeElement.name)]
    const no = choices.find((choice) => /^No\b/.test(choice.labels?.[0]?.innerText ?? ''))
    ;(no ?? choices[0]).click()
  })
}

async function chooseFirst(page, words) {
  await page.keyboard.press('ArrowDown')
  const wanted = page.getByRole('option', { name: words, exact: true })
  if (await wanted.count()) return wanted.click()
  await page.keyboard.press('ArrowDown')
  return page.keyboard.press('Enter')
}
