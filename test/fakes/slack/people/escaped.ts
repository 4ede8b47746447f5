/** What people type, as Slack passes it on: three signs are escaped, but where they call somebody. */
export function escaped(text: string): string {
  return text
    .split(/(<[@#!][^<>]+>)/)
    .map((piece, at) =>
      at % 2 === 1 ? piece : piece.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    )
    .join('');
}
