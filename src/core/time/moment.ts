/** A point in time as ISO 8601 in UTC with milliseconds, so that sorting the text sorts the time. */
export type Moment = string;
