import { embedHeights, iframeCode } from '#lib/embeds/iframe'
import type { Translate } from '#lib/i18n/translate'
import { portalUrl } from '#lib/portal/identity'

export interface EmbedChoice {
  /** What it is and whether it is live: `Chart, frozen at edition 2`. */
  name: string
  /** Address without the portal's own. */
  address: string
  kind: keyof typeof embedHeights
}

interface EmbedCodeProps {
  t: Translate
  title: string
  choices: readonly EmbedChoice[]
}

/** "Embed this": the code of each frame, to copy into another site's page. */
export function EmbedCode({ t, title, choices }: EmbedCodeProps) {
  return (
    <details className="mt-8 max-w-4xl text-small no-print">
      <summary className="cursor-pointer py-1 text-accent">{t('embeds.code.title')}</summary>
      <p className="mt-2 text-quiet">{t('embeds.code.intro')}</p>
      {choices.map(({ name, address, kind }) => (
        <p key={address} className="mt-3">
          <label>
            <span className="block">{name}</span>
            <textarea
              readOnly
              rows={4}
              spellCheck={false}
              className="field font-mono text-small break-all"
              defaultValue={iframeCode({
                address: `${portalUrl()}${address}`,
                title,
                width: 640,
                height: embedHeights[kind],
              })}
            />
          </label>
          <a href={address} className="inline-block py-1">
            {t('embeds.code.look')}
          </a>
        </p>
      ))}
    </details>
  )
}
