// SPDX-License-Identifier: EUPL-1.2
import { Breadcrumb, Datum, PageTitle, Section, Table } from '#libs/ui';
import { type Keuzegemeente, keuzegemeenten } from '#modules/toegang';
import { vraagOpenbaar } from '../shell/pagina.ts';
import type { Plat } from '../shell/plat.ts';
import { telling } from '../shell/telling.ts';
import type { Route } from './+types/gemeenten.route.ts';
import { Nood, Wijkteam } from './delen.tsx';
import { zoekadres, zoekpad } from './zoekadres.ts';

export const loader = async ({ context }: Route.LoaderArgs) => ({
  gemeenten: await vraagOpenbaar(context, keuzegemeenten, {}),
});

export default function Gemeenten({ loaderData: { gemeenten } }: Route.ComponentProps) {
  const aantal = gemeenten.filter(({ zoekbaar }) => zoekbaar).length;
  return (
    <>
      <title>Alle gemeenten – Inkoopregie</title>
      <Breadcrumb items={[{ label: 'Hulp zoeken', href: zoekpad }, { label: 'Alle gemeenten' }]} />
      <PageTitle
        title="In welke gemeenten kunt u hier zoeken?"
        state={`U kunt hier nu zoeken in ${telling(aantal, 'gemeente', 'gemeenten')}.`}
      />
      <Table
        caption={telling(gemeenten.length, 'gemeente', 'gemeenten')}
        captionHidden
        rows={gemeenten}
        rowKey={({ code }) => code}
        columns={[
          { key: 'naam', head: 'Gemeente', kind: 'name', cell: Naam },
          { key: 'zoeken', head: 'Hier zoeken', cell: Zoeken },
          { key: 'begin', head: 'Waar u begint', cell: (een) => <Wijkteam plaats={{ ...een, verbanden: [] }} /> },
        ]}
        empty="Er zijn nog geen gemeenten."
      />
      <Section title="Staat uw gemeente er niet bij?">
        <p>
          Dan kennen wij hier de hulp van uw gemeente niet. Bel uw eigen gemeente en vraag naar het wijkteam, of kijk op
          de website van uw gemeente.
        </p>
      </Section>
      <Nood />
    </>
  );
}

type Rij = Plat<Keuzegemeente>;

const Naam = ({ code, naam, zoekbaar }: Rij) => (zoekbaar ? <a href={zoekadres({ gemeente: code })}>{naam}</a> : naam);

const Zoeken = ({ zoekbaar, vanaf }: Rij) => {
  if (zoekbaar) return 'ja';
  return vanaf ? (
    <>
      vanaf <Datum value={vanaf} />
    </>
  ) : (
    'nee'
  );
};
