import { escapeHtml } from '../documents/escape-html'
import type { Wording } from './wording'

/**
 * The form as a piece of a web page: the same words, every box empty and of its own, and the version that was shown, so
 * that an answer can be proven (`consent.standard`, `consent.record`). It sends nothing by itself and has no script.
 */
export function htmlSnippet({ text, formName, version }: Pick<Wording, 'text' | 'formName' | 'version'>): string {
  const name = escapeHtml(formName)
  const boxes = text.choices.map(
    ({ channel, purpose, words }) =>
      `  <p><label><input type="checkbox" name="${channel}-${purpose}" value="yes"> ${escapeHtml(words)}</label></p>`,
  )
  const lines = text.opening.split('\n').filter((line) => line.trim() !== '')
  return [
    `<fieldset>`,
    `  <legend>${escapeHtml(text.heading)}</legend>`,
    ...lines.map((line) => `  <p>${escapeHtml(line)}</p>`),
    ...boxes,
    ...(text.howOften === '' ? [] : [`  <p>${escapeHtml(text.howOften)}</p>`]),
    `  <p>${escapeHtml(text.withdraw)}</p>`,
    ...(text.policy === '' ? [] : [`  <p>${policyLine(text.policy)}</p>`]),
    `  <input type="hidden" name="form" value="${name}, version ${version}">`,
    `</fieldset>`,
    '',
  ].join('\n')
}

function policyLine(policy: string): string {
  const safe = escapeHtml(policy)
  return /^https?:\/\/\S+$/.test(policy)
    ? `<a href="${safe}">How we look after your details</a>`
    : `How we look after your details: ${safe}`
}
