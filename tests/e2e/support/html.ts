import { HtmlValidate } from 'html-validate'

/**
 * The HTML standard, accessible names and the document's frame. Off is some advice: roles that say what an element is
 * (small screens draw tables as blocks, and roles keep them tables), the type of a button that sends its form, a button
 * inside each form (those of the form for receipts stand at their numbers), and hashes of this server's own files.
 */
const checker = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    'no-redundant-role': 'off',
    'no-implicit-button-type': 'off',
    'wcag/h32': 'off',
    'require-sri': 'off',
  },
})

/** What is wrong with a page's markup, one line a fault: where, which rule, why. Empty when nothing is. */
export async function faultsIn(html: string): Promise<string[]> {
  const { results } = await checker.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message, selector }) => {
      return `${line}:${column} ${ruleId}: ${message} (${selector ?? ''})`
    }),
  )
}
