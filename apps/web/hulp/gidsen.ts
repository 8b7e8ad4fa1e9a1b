// SPDX-License-Identifier: EUPL-1.2
import { type Blok, readMarkdown } from './markdown.ts';

const files = import.meta.glob<string>('../../../docs/gids/*.md', { query: '?raw', import: 'default', eager: true });

const pictures = import.meta.glob<string>('../../../docs/gids/beelden/*.webp', {
  query: '?url',
  import: 'default',
  eager: true,
});

const byName = new Map(
  Object.entries(files).map(([path, text]) => [/([\w-]+)\.md$/.exec(path)?.[1] ?? path, text] as const),
);

/** What stands before all guides, for everyone. */
export const alleGidsen = 'README';

/** A guide of `docs/gids`, in its parts; null when there is none of that name. */
export function readGids(naam: string): readonly Blok[] | null {
  const text = byName.get(naam);
  return text === undefined ? null : readMarkdown(text);
}

/** Where the picture of this name can be fetched. @throws Error when there is none */
export function beeldVan(naam: string): string {
  const url = pictures[`../../../docs/gids/beelden/${naam}.webp`];
  if (!url) throw new Error(`docs/gids/beelden/${naam}.webp is er niet.`);
  return url;
}
