/** The id of the choice that meets a gate. */
export const GATE_MET = 'yes';
