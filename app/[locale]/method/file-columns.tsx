import { CodeList } from '#app/[locale]/method/code-list'
import type { PageRequest } from '#app/request'
import type { DescribedList } from '#lib/descriptions/described-list'
import { formats } from '#lib/export/formats'
import { parameterName } from '#lib/i18n/terms'

interface FileColumnsProps {
  request: PageRequest
  list: Pick<DescribedList, 'name' | 'columns'>
  parameters: readonly string[]
}

/** One list as a file: its addresses, its parameters and every column; behind a line that opens it. */
export function FileColumns({ request: { t, fileHref }, list, parameters }: FileColumnsProps) {
  const { name, columns } = list
  return (
    <details className="max-w-4xl border-t border-rule py-2">
      <summary className="cursor-pointer py-1">
        {t(`figures.files.names.${name}`)} · <code>/data/{name}.csv</code> · <code>.json</code> ·{' '}
        <code>.xlsx</code>
      </summary>
      <p className="mt-1">
        {formats.map((form) => (
          <a key={form} href={fileHref(`/data/${name}.${form}`)} className="me-4 inline-block py-1">
            {t('pages.method.files.get', { form: form.toUpperCase() })}
          </a>
        ))}
      </p>
      <p className="text-small text-quiet">{t('pages.method.files.parameters')}</p>
      <ul className="flex flex-wrap gap-x-5 text-small">
        {parameters.map((parameter) => (
          <li key={parameter}>
            <code>{parameter}</code> {parameterName(t, parameter)}
          </li>
        ))}
      </ul>
      <p className="mt-3 text-small text-quiet">
        {t('pages.method.files.columns', { count: columns.length })}
      </p>
      <CodeList items={columns.map((code) => ({ code, says: t(`figures.files.columns.${code}`) }))} />
    </details>
  )
}
