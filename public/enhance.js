// Reads the page aloud with the browser's own speech, when asked and never by itself. Pages are whole without it: the
// button stands in them where scripts run, and goes where the browser cannot speak.
;(() => {
  const button = document.querySelector('[data-read-aloud]')
  const main = document.querySelector('main')
  const speech = window.speechSynthesis
  if (!button || !main) return
  if (!speech) {
    button.hidden = true
    return
  }

  const begin = button.textContent
  let reading = false
  const say = () => {
    button.textContent = reading ? button.dataset.stop : begin
    button.setAttribute('aria-pressed', String(reading))
  }

  const stop = () => {
    reading = false
    speech.cancel()
    say()
  }

  // Sentence by sentence: browsers cut off long texts.
  const read = () => {
    const chosen = String(window.getSelection() ?? '').trim()
    const text = chosen || main.innerText
    const parts = text.match(/[^。！？.!?\n]+[。！？.!?]*/g) ?? []
    const left = parts.map((part) => part.trim()).filter(Boolean)
    reading = true
    say()
    const next = () => {
      const part = left.shift()
      if (!reading || part === undefined) return stop()
      const spoken = new SpeechSynthesisUtterance(part)
      spoken.lang = document.documentElement.lang
      spoken.onend = next
      spoken.onerror = stop
      speech.speak(spoken)
    }
    next()
  }

  button.addEventListener('click', () => (reading ? stop() : read()))
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && reading) stop()
  })
  window.addEventListener('pagehide', () => reading && stop())
})()
