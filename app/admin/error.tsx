'use client'

import en from '#messages/en/errors.json' with { type: 'json' }
import zh from '#messages/zh/errors.json' with { type: 'json' }

/** Shown in both languages when a page fails. It runs in the browser, which gets these few texts and no more. */
export default function FailedPage({ reset }: { reset: () => void }) {
  return (
    <main className="mx-auto max-w-3xl px-4 py-16">
      <title>{`${zh.failed.title} · ${en.failed.title}`}</title>
      <h1 className="text-head">{zh.failed.title}</h1>
      <p className="mt-2">{zh.failed.says}</p>
      <h2 lang="en" className="mt-10 text-head">
        {en.failed.title}
      </h2>
      <p lang="en" className="mt-2">
        {en.failed.says}
      </p>
      <button type="button" className="button mt-6" onClick={reset}>
        {zh.retry} <span lang="en">{en.retry}</span>
      </button>
    </main>
  )
}
