// What a second course under this code would change here; everything else of a course comes from `content/`, and every
// sentence of the interface from `words/`. Each is a constant of its own, so that the build puts it where it is used.

/** The name of the course, where no page says it: in the files that learners take away. */
export const NAME = 'Common Ground';

/** The same as it begins the names of files, and the names of what this code keeps on a machine. */
export const SLUG = 'common-ground';

/** What a copy of the learner's records says that it is: another course refuses it as a file of somebody else. */
export const BACKUP = 'collaborative-selling';

/** What a customer's copy of a deal says that it is. */
export const COPY = 'collaborative-selling-copy';

/** How the keys of the learner's records begin, and after it the base path: two courses of one origin never meet. */
export const RECORDS = 'cg1';
