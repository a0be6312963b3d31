/** Address of a page or file of this site under whatever base path it is built for. */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`;
}
