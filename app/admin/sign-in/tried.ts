/** Keeps the name that was typed for a moment, so that a wrong password does not cost it. */
export const triedCookie = 'desk-tried'
