// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from '#libs/explain';
import { Badge, type BadgeKind, Table, Waarom } from '#libs/ui';
import type { Oordeel, Oordeelverschil, Samenhang } from '#modules/beleid';
import { woorden } from '#modules/beleid/teksten';
import { redenTekst, stapTekst, waaromTeksten } from '../../shell/teksten.ts';

const kinds: Readonly<Record<Oordeel['soort'], BadgeKind>> = {
  past: 'positive',
  'let-op': 'warning',
  'past-niet': 'negative',
  onbekend: 'neutral',
};

export const Oordeelbadge = ({ soort }: Pick<Oordeel, 'soort'>) => (
  <Badge kind={kinds[soort]}>{woorden.samenhang[soort]}</Badge>
);

/** In one line what holds of the choices together. */
export function samenhangTekst(samenhang: Outcome<Samenhang>): string {
  if (samenhang.status !== 'decided') return '';
  const { oordelen } = samenhang.value;
  const count = (soort: Oordeel['soort']) => oordelen.filter((oordeel) => oordeel.soort === soort).length;
  const parts = [
    [count('past-niet'), 'past niet'],
    [count('let-op'), 'om op te letten'],
    [count('onbekend'), 'nog niet te beoordelen'],
  ] as const;
  const told = parts.filter(([aantal]) => aantal > 0).map(([aantal, wat]) => `${aantal} ${wat}`);
  return told.length === 0 ? 'Alle keuzes passen bij elkaar.' : `Van de ${oordelen.length} eisen: ${told.join(', ')}.`;
}

type Props = { readonly samenhang: Outcome<Samenhang> };

/** Everything that does not simply fit, each with its sentence; the rest opens with Waarom. */
export function Samenhangoordeel({ samenhang }: Props) {
  if (samenhang.status !== 'decided') return null;
  const rest = samenhang.value.oordelen.filter(({ reden }) => reden !== null);
  return (
    <>
      {rest.length > 0 && (
        <Table
          caption={samenhangTekst(samenhang)}
          rows={rest}
          rowKey={({ eis }) => eis}
          columns={[
            { key: 'soort', head: 'Oordeel', cell: Oordeelbadge },
            { key: 'eis', head: 'Eis', kind: 'name', cell: ({ eis }) => stapTekst(eis) },
            { key: 'waarom', head: 'Wat er is', cell: ({ reden }) => reden && redenTekst(reden) },
          ]}
        />
      )}
      <Waarom outcome={samenhang} texts={waaromTeksten} sentence={samenhangTekst(samenhang)} />
    </>
  );
}

/** The same in the cell of a table. */
export function Samenhangcel({ samenhang }: Props) {
  if (samenhang.status !== 'decided') return null;
  return (
    <>
      <Oordeelbadge soort={samenhang.value.soort} />
      <Waarom outcome={samenhang} texts={waaromTeksten} sentence={samenhangTekst(samenhang)} />
    </>
  );
}

/** What comes out otherwise under other choices. */
export function Verschillen({ verschillen }: { readonly verschillen: readonly Oordeelverschil[] }) {
  if (verschillen.length === 0) return <p>Geen enkel oordeel verandert.</p>;
  return (
    <Table
      caption={verschillen.length === 1 ? '1 oordeel verandert' : `${verschillen.length} oordelen veranderen`}
      rows={verschillen}
      rowKey={({ eis }) => eis}
      columns={[
        { key: 'eis', head: 'Eis', kind: 'name', cell: ({ eis }) => stapTekst(eis) },
        { key: 'nu', head: 'Nu', cell: ({ nu }) => <Oordeelbadge soort={nu.soort} /> },
        { key: 'dan', head: 'Dan', cell: ({ dan }) => <Oordeelbadge soort={dan.soort} /> },
        { key: 'waarom', head: 'Wat er is', cell: ({ dan }) => (dan.reden ? redenTekst(dan.reden) : 'Dit past.') },
      ]}
    />
  );
}
