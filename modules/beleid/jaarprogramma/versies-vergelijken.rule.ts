// SPDX-License-Identifier: EUPL-1.2
import { type Eurocent, eurocent } from '#libs/kernel';
import { type Programmapost, totaalVan } from './jaarprogramma.ts';

export type Postverschil = {
  readonly code: string;
  readonly naam: string;
  readonly wat: 'nieuw' | 'vervallen' | 'gewijzigd';
  /** null: not known, or not there. */
  readonly was: Eurocent | null;
  readonly wordt: Eurocent | null;
  /** The fields that differ. */
  readonly velden: readonly string[];
};
export type Versieverschil = { readonly posten: readonly Postverschil[]; readonly totaal: Eurocent };

const velden = ['soort', 'naam', 'tekst', 'prioriteit', 'planning', 'bedrag', 'contract', 'vorm'] as const;

/** What a next version changes: posts that came, went or differ, and the total in more or less. Order says nothing. */
export function versiesVergelijken(was: readonly Programmapost[], wordt: readonly Programmapost[]): Versieverschil {
  const before = new Map(was.map((post) => [post.code, post]));
  const after = new Set(wordt.map(({ code }) => code));
  const posten = wordt.flatMap((post) => {
    const old = before.get(post.code);
    const differing = old ? velden.filter((veld) => old[veld] !== post[veld]) : [];
    if (old && differing.length === 0) return [];
    return [
      {
        ...kop(post),
        wat: old ? ('gewijzigd' as const) : ('nieuw' as const),
        was: old?.bedrag ?? null,
        wordt: post.bedrag,
        velden: differing,
      },
    ];
  });
  const gone = was
    .filter(({ code }) => !after.has(code))
    .map((post) => ({ ...kop(post), wat: 'vervallen' as const, was: post.bedrag, wordt: null, velden: [] }));
  return { posten: [...posten, ...gone], totaal: eurocent(totaalVan(wordt) - totaalVan(was)) };
}

const kop = ({ code, naam }: Programmapost) => ({ code, naam });
