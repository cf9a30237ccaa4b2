/**
 * The address of a file of the program itself, which runs as source (TypeScript) or as built (JavaScript).
 * @param path its path below `src/`, without an ending
 */
export function ownFile(path: string): URL {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  return new URL(`../${path}.${ending}`, import.meta.url)
}
