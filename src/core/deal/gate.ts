/** The id of the choice that meets a gate. */
export const GATE_MET = 'yes';

/** The id of the choice that closes it with a no: of a gate, and of what the customer decided. */
export const SAID_NO = 'no';
