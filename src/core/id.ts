/** A name that never changes once published: lower-case words joined by hyphens, unique among its kind. */
export type Id = string;

/** What an id looks like. Anything else, `__proto__` included, is refused at the door. */
export const ID = /^[a-z0-9][a-z0-9-]{0,63}$/;
