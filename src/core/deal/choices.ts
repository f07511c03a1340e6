// The choices of columns that pages about a deal know by their ids. A lesson with a worksheet does not load them.

/** The choice of a column with the role `state` with which a concern still stands. */
export const OPEN = 'open';

/** The choice of a column with the role `side` for what the customer does; every other is the seller's. */
export const THEIRS = 'them';

/** The choice of a column with the role `from` where those told us themselves of whom the row speaks. */
export const FIRST_HAND = 'self';

/** The choice of a column with the role `view` where nobody has asked that person yet. */
export const UNKNOWN = 'unknown';

/** The choice of a gate, or of what the customer decided, that ends the deal. */
export const SAID_NO = 'no';

/** The choices of a gate by which the customer has said “not yet”: a gate has one of them. `not-yet` itself says what the seller knows. */
export const SAID_NOT_YET: readonly string[] = ['said-not-yet', 'later'];

/** The choice of a column with the role `met` for a criterion that is met; `no` is for one that is not, all others for what is met in part. */
export const MET = 'met';
