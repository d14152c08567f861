/** A place in a pack, as it stands alone in a cell of the index. */
const cell = /<td>((?:[a-z]+\/\d{4}\.[a-z0-9]{1,8})|(?:review-copy\.html))<\/td>/g

/** Makes the places that the index names into links: a paper itself only links to the web. */
export function withLinks(html: string): string {
  return html.replaceAll(cell, '<td><a href="$1">$1</a></td>')
}
