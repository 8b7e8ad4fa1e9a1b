// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Table } from '#libs/ui';
import { beeldVan } from './gidsen.ts';
import type { Blok } from './markdown.ts';

/** The parts of a guide on a page. Its first heading is the title of the page, and is left out here. */
export const Gidstekst = ({ blokken }: { readonly blokken: readonly Blok[] }) => (
  <div className="guide">
    {blokken.map((blok, at) =>
      blok.soort === 'kop' && blok.niveau === 1 ? null : (
        // biome-ignore lint/suspicious/noArrayIndexKey: a guide does not change while it is read
        <Deel blok={blok} kop={koppen(blokken, at)} key={at} />
      ),
    )}
  </div>
);

const koppen = (blokken: readonly Blok[], at: number): string =>
  blokken.slice(0, at).findLast((blok) => blok.soort === 'kop')?.tekst ?? '';

function Deel({ blok, kop }: { readonly blok: Blok; readonly kop: string }) {
  if (blok.soort === 'kop') {
    const Kop = blok.niveau === 2 ? 'h2' : 'h3';
    return <Kop id={blok.anker}>{blok.tekst}</Kop>;
  }
  if (blok.soort === 'alinea') return <p id={blok.anker ?? undefined}>{regel(blok.tekst)}</p>;
  if (blok.soort === 'beeld') return <Beeld naam={blok.naam} tekst={blok.tekst} />;
  if (blok.soort === 'tabel')
    return (
      <Table
        caption={kop}
        captionHidden
        columns={blok.koppen.map((head, at) => ({
          key: String(at),
          head,
          ...(at === 0 && { kind: 'name' as const }),
          cell: (rij: readonly string[]) => regel(rij[at] ?? ''),
        }))}
        rows={blok.rijen}
        rowKey={(rij) => rij.join()}
      />
    );
  const Lijst = blok.genummerd ? 'ol' : 'ul';
  return (
    <Lijst>
      {blok.punten.map((punt) => (
        <li key={punt}>{regel(punt)}</li>
      ))}
    </Lijst>
  );
}

/** A page as it looks in the example; it opens at its own size. */
const Beeld = ({ naam, tekst }: { readonly naam: string; readonly tekst: string }) => (
  <figure>
    <a href={beeldVan(naam)}>
      <img src={beeldVan(naam)} alt={tekst} width={1280} height={800} loading="lazy" />
    </a>
    <figcaption>{tekst}. De gegevens zijn een voorbeeld.</figcaption>
  </figure>
);

const marks = /(\*\*[^*]+\*\*|`[^`]+`|\[[^\]]+\]\([^)]+\))/;

/** A line with what is bold, what is code, and where one can go on. */
const regel = (tekst: string): ReactNode =>
  // biome-ignore lint/suspicious/noArrayIndexKey: a line does not change while it is read
  tekst.split(marks).map((stuk, at) => <Stuk stuk={stuk} key={at} />);

function Stuk({ stuk }: { readonly stuk: string }) {
  if (stuk.startsWith('**')) return <strong>{regel(stuk.slice(2, -2))}</strong>;
  if (stuk.startsWith('`')) return <code>{stuk.slice(1, -1)}</code>;
  const [, woorden, naar = ''] = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(stuk) ?? [];
  if (!woorden) return stuk;
  const [, gids, deel = ''] = /^([\w-]+)\.md(#[\w-]+)?$/.exec(naar) ?? [];
  return gids ? <a href={`/hulp/${gids}${deel}`}>{woorden}</a> : woorden;
}
