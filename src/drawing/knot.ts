/** The two rings of a knot, in a box of 32 and linked; while a gate is open they are moved apart. */
export const ring = 6.5;
export const linked = { seller: 12, customer: 20 };
/** Where the seller's ring passes over the customer's again, so that the two are really linked. */
export const over = 'M16 10.88A6.5 6.5 0 0 1 18.36 14.7';
