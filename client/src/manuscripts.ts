/** The language modes that manuscripts are written in. */
export const languages = ['plaintext', 'markdown', 'fountain'] as const;
