/** The language modes that manuscripts are written in. */
export const languages = ['plaintext', 'markdown', 'html', 'fountain'] as const;
