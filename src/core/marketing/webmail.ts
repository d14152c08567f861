/** Providers that give mailboxes to private people, as they are used in the United Kingdom; each without what follows its dot. */
const anywhere = (
  'gmail googlemail outlook hotmail live msn yahoo ymail rocketmail aol icloud me mac proton protonmail pm gmx mail ' +
  'tutanota tuta fastmail hey yandex zohomail'
).split(' ')

/** Providers of internet lines, whose mailboxes come with a line at home. */
const withTheLine = new Set(
  (
    'btinternet.com btopenworld.com talktalk.net tiscali.co.uk virginmedia.com virgin.net ntlworld.com blueyonder.co.uk ' +
    'sky.com plus.com o2.co.uk orange.net orange.co.uk freeserve.co.uk wanadoo.co.uk fsmail.net lineone.net supanet.com ' +
    'zen.co.uk onetel.com uwclub.net mail.ru qq.com 163.com'
  ).split(' '),
)

const endings = 'com|co.uk|uk|net|de|fr|ie|es|it|me|ch|io|us|eu|ru|com.au|ca'
const known = new RegExp(`^(${anywhere.join('|')})\\.(${endings})$`)

/** Is this domain, in its one form, one where private people have their mailboxes? A firm’s own domain never is. */
export function isWebmail(domain: string): boolean {
  return known.test(domain) || withTheLine.has(domain)
}
