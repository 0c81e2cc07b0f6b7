import type { Locator, Page } from '@playwright/test'

const mostStops = 600

type Acts = Pick<Locator, 'click' | 'fill' | 'selectOption' | 'check' | 'uncheck'>

/**
 * From now on every act of this process's tests is one of the keyboard: whatever a journey clicks, fills or chooses is
 * tabbed to, and typed into or pressed. What Tab does not reach fails the test.
 */
export function putMouseAway(page: Page): void {
  const locators = Object.getPrototypeOf(page.locator('html')) as Acts
  if (locators.click === click) return
  Object.assign(locators, { click, fill, selectOption, check: toggle, uncheck: toggle })
}

/** About how many stops lie between the focus and an element, below 0 before it. What is a stop only at times is left out. */
function stopsTo(element: Element): number {
  const all = [
    ...document.querySelectorAll<HTMLInputElement>('a[href], button, input, select, textarea, summary'),
  ].filter((one) => one.checkVisibility() && !one.disabled && (one.type !== 'radio' || one.checked))
  return all.indexOf(element as HTMLInputElement) - all.indexOf(document.activeElement as HTMLInputElement)
}

async function tabTo(locator: Locator): Promise<void> {
  await locator.waitFor({ state: 'visible' })
  const { keyboard } = locator.page()
  // Most of the way at once, as a person holds the key down.
  const ahead = await locator.evaluate(stopsTo)
  const key = ahead < 0 ? 'Shift+Tab' : 'Tab'
  await Promise.all(Array.from({ length: Math.max(0, Math.abs(ahead) - 1) }, () => keyboard.press(key)))
  for (let stops = 0; stops <= mostStops; stops += 1) {
    // Looked for anew: the page may be drawn again, or another one come, meanwhile.
    if (await locator.evaluate((one) => one === document.activeElement)) return
    await keyboard.press(stops === 0 ? key : 'Tab')
  }
  throw new Error(`Tab never reaches ${String(locator)}`)
}

async function click(this: Locator): Promise<void> {
  await tabTo(this)
  await this.press('Enter')
}

async function fill(this: Locator, value: string): Promise<void> {
  await tabTo(this)
  const { keyboard } = this.page()
  const type = await this.getAttribute('type')
  if (type === 'date' || type === 'time') {
    await keyboard.type(type === 'date' ? usDate(value) : usTime(value))
    const typed = await this.inputValue()
    if (typed !== value)
      throw new Error(`typed ${value}, and the field holds ${typed}: is the browser's own language English?`)
    return
  }
  await keyboard.press('ControlOrMeta+a')
  await keyboard.press('Delete')
  // As an input method does, which Chinese needs anyway.
  if (value !== '') await keyboard.insertText(value)
}

/** The parts of a date and of a time in the order in which a browser whose own language is English asks for them. */
const usDate = (day: string): string => day.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$2$3$1')
const usTime = (time: string): string => {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${two(hour % 12 || 12)}${two(minute)}${hour < 12 ? 'AM' : 'PM'}`
}

async function selectOption(this: Locator, value: string): Promise<string[]> {
  await tabTo(this)
  const [at, wanted] = await this.evaluate((one, text) => {
    const { options, selectedIndex } = one as HTMLSelectElement
    return [selectedIndex, [...options].findIndex((option) => option.value === text)]
  }, value)
  if (at === undefined || wanted === undefined || wanted < 0) throw new Error(`no option ${value}`)
  for (let step = at; step !== wanted; step += Math.sign(wanted - at))
    await this.press(wanted > at ? 'ArrowDown' : 'ArrowUp')
  return [value]
}

/** A box is switched by the space bar; of radio buttons only one is a stop of Tab, and arrows lead to the others. */
async function toggle(this: Locator): Promise<void> {
  if ((await this.getAttribute('type')) !== 'radio') {
    await tabTo(this)
    return this.press('Space')
  }
  const name = (await this.getAttribute('name')) ?? ''
  const group = this.page().locator(`input[type="radio"][name="${name}"]`)
  const focused = () => group.evaluateAll((all) => all.some((one) => one === document.activeElement))
  for (let stops = 0; !(await focused()); stops += 1) {
    if (stops > mostStops) throw new Error(`Tab never reaches the choices of ${name}`)
    await this.page().keyboard.press('Tab')
  }
  for (let steps = await group.count(); steps > 0 && !(await this.isChecked()); steps -= 1)
    await this.page().keyboard.press('ArrowDown')
}
