// What the kinds of questions say of themselves.
export const kinds = { effects: { helps: 'Helps', neutral: 'Neutral', harms: 'Harms' } } as const;
