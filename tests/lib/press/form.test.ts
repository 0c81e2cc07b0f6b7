import { describe, expect, test } from 'vitest'
import { PressForm, pressDraft } from '#lib/press/schema'

const whole = {
  event: 'industry-transfer-2024',
  edition: '2',
  day: '2026-12-01',
  time: '10:00',
  nameZh: '联系人',
  nameEn: 'Contact',
  officeZh: '单位',
  officeEn: 'Office',
  phone: '+86 451 0000 0000',
  mail: '',
  noteZh: '',
  noteEn: '',
}
const codes = (changes: Partial<typeof whole>) => {
  const checked = PressForm.safeParse({ ...whole, ...changes })
  return checked.success ? [] : checked.error.issues.map(({ path, message }) => `${path.join()} ${message}`)
}

describe('the form of a press pack', () => {
  test('takes day and time as those of Beijing', () => {
    const draft = pressDraft(PressForm.parse(whole))
    expect(draft.releaseAt.toISOString()).toBe('2026-12-01T02:00:00.000Z')
    expect(draft).toMatchObject({ edition: 2, content: { contact: { mail: null }, note: null } })
  })

  test.each([
    [{ event: '' }, 'event key'],
    [{ edition: '0' }, 'edition noSuchEdition'],
    [{ edition: '第二版' }, 'edition noSuchEdition'],
    [{ day: '2026-02-30' }, 'day day'],
    [{ day: '2026-02' }, 'day day'],
    [{ time: '24:00' }, 'time time'],
    [{ nameZh: ' ' }, 'nameZh required'],
    [{ officeEn: 'x'.repeat(201) }, 'officeEn tooLong'],
    [{ phone: 'call us' }, 'phone phone'],
    [{ mail: 'press' }, 'mail mail'],
    [{ phone: '' }, 'phone reach'],
    [{ noteZh: '只有中文' }, 'noteEn bothLanguages'],
  ])('refuses %j and says why', (changes, code) => expect(codes(changes)).toEqual([code]))

  test('takes a mail address instead of a phone number', () =>
    expect(codes({ phone: '', mail: 'press@example.cn' })).toEqual([]))
})
