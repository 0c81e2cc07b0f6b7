import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** Attributes whose text a person reads or hears. */
const spoken = new Set(
  'alt aria-description aria-label caption head hint label missing placeholder says summary title'.split(' '),
)
/** Elements whose text is the same in every language: addresses, commands and names of files. */
const wordless = new Set(['code', 'kbd', 'samp'])

/** Files whose Chinese is their subject and not their speech: units and words that they read or compute with. */
const ofChinese = [
  /^lib\/quotes\//,
  /^lib\/citations\//,
  /^lib\/i18n\/format\.ts$/,
  /^lib\/search\//,
  // Names of divisions.
  /^lib\/places\//,
  // What a reader may type to find a number by, and the Chinese name of an identifier.
  /^lib\/figures\/columns\.ts$/,
  /^lib\/descriptions\/structured-records\.ts$/,
  /^lib\/drawing\//,
  // Sent before any page exists, in both languages at once.
  /^server\/http\//,
]

const files = ['app', 'components', 'lib', 'server'].flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${room}/${file}`),
)

/** Every text for people that a file holds by itself, with its line. */
export function textsIn(file: string, source: string): string[] {
  const tree = ts.createSourceFile(
    file,
    source,
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  )
  const found: string[] = []
  const letters = /\p{L}{2}/u
  const say = (node: ts.Node, text: string) => {
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart())
    found.push(`${file}:${line + 1} ${text.trim()}`)
  }
  const allowsChinese = ofChinese.some((pattern) => pattern.test(file))
  const isSpoken = (node: ts.Node): boolean => {
    const { parent } = node
    if (ts.isJsxExpression(parent)) return ts.isJsxElement(parent.parent) || isSpoken(parent)
    if (ts.isConditionalExpression(parent) && node !== parent.condition) return isSpoken(parent)
    if (ts.isBinaryExpression(parent) && /^(\|\||&&|\?\?|\+)$/.test(parent.operatorToken.getText()))
      return isSpoken(parent)
    if (!ts.isJsxAttribute(parent)) return false
    return spoken.has(parent.name.getText())
  }
  const visit = (node: ts.Node): void => {
    if (ts.isJsxElement(node) && wordless.has(node.openingElement.tagName.getText())) return
    if (ts.isJsxText(node) && letters.test(node.text)) say(node, node.text)
    else if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) {
      const text = ts.isTemplateExpression(node)
        ? [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join('…')
        : node.text
      const chinese = /\p{Script=Han}/u.test(text) && !allowsChinese
      if (chinese || (letters.test(text) && isSpoken(node))) say(node, text)
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

test('every text for people stands in the message files', () => {
  expect(files.length).toBeGreaterThan(500)
  const found = files.flatMap((file) => textsIn(file, readFileSync(join(root, file), 'utf8')))
  expect(found).toEqual([])
})

test('a text in a page is found, wherever it hides', () => {
  const page = `
    const title = '招商活动'
    export const Page = ({ t, wide }) => (
      <main aria-label="Main part" className="mt-4 text-large">
        <p>Hello {wide ? 'wide reader' : t('a.b')} · {1}</p>
        <input name="city" placeholder={wide && 'Type here'} />
        <a href={\`/zh/\${wide}\`} title={t('x.y')}>{t('c.d')} → </a>
      </main>
    )`
  expect(textsIn('app/page.tsx', page)).toEqual([
    'app/page.tsx:2 招商活动',
    'app/page.tsx:4 Main part',
    'app/page.tsx:5 Hello',
    'app/page.tsx:5 wide reader',
    'app/page.tsx:6 Type here',
  ])
})
