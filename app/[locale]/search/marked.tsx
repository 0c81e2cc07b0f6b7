import type { Part } from '#lib/search/marks'

/** A text with what was sought marked in it. */
export function Marked({ parts }: { parts: readonly Part[] }) {
  return (
    <>
      {parts.map(({ text, hit }, at) => (hit ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>))}
    </>
  )
}
