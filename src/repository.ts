// Where the course is kept, if whoever builds it says so: REPOSITORY=https://example.org/owner/name npm run build
const repository = process.env.REPOSITORY?.replace(/\/$/, '') ?? '';

/** The addresses at which an error can be told and the text of a page be seen; null where no repository is configured. */
export function repositoryLinks(page: string, file = 'content'): { report: string; source: string } | null {
  if (repository === '') return null;
  return {
    report: `${repository}/issues/new?${new URLSearchParams({ title: page })}`,
    source: `${repository}/blob/HEAD/${file}`,
  };
}
