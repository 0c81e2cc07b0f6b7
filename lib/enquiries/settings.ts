import 'server-only'

const numberOf = (text: string | undefined, otherwise: number): number => (text ? Number(text) : otherwise)

/** Working days within which an enquiry is answered. */
export const answerDays = (): number => numberOf(process.env.PORTAL_ANSWER_DAYS, 5)

/** Months after closing at whose end personal data are erased. */
export const keepMonths = (): number => numberOf(process.env.PORTAL_ENQUIRY_MONTHS, 12)

/** Where the desk is told of enquiries by mail; null while nobody has set it. */
export const deskMail = (): string | null => process.env.PORTAL_ENQUIRY_MAIL || null
