/** The address of a page below the site's base path: `/lessons/x/` → `/some/folder/lessons/x/`. */
export function below(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
