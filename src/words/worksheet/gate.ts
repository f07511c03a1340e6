// What is said at a gate beside what its author says.
export const gate = { ahead: 'The day above is still to come.' } as const;
