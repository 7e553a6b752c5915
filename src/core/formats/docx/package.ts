import { elements, resolvePath } from '../xml.ts'
import type { Archive } from '../zip.ts'

/** The parts of a Word document that are read, as XML; null where it has none. */
export interface Package {
  readonly document: string | null
  readonly styles: string | null
}

/**
 * The parts by what the relationships say, since programs name them as they like (ECMA-376, part 2, section 6.5), else
 * by their usual names.
 */
export async function readPackage(archive: Archive): Promise<Package> {
  const main = (await targetOf(archive, '', 'officeDocument')) ?? 'word/document.xml'
  const styles = (await targetOf(archive, main, 'styles')) ?? resolvePath(main, 'styles.xml')
  return { document: await archive.text(main), styles: await archive.text(styles) }
}

/** The path of the part that a part, or the whole package with the path "", is related to by a type. */
async function targetOf(archive: Archive, path: string, type: string): Promise<string | undefined> {
  const name = path.split('/').at(-1)
  const relationships = await archive.text(resolvePath(path, `_rels/${name}.rels`))
  const related = elements(relationships, 'Relationship').map(({ attributes }) => attributes)
  const found = related.find((it) => it.Type?.endsWith(`/${type}`) && it.TargetMode !== 'External')
  const target = found?.Target
  return target === undefined ? undefined : resolvePath(target.startsWith('/') ? '' : path, target)
}
