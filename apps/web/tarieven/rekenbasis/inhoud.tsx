// SPDX-License-Identifier: EUPL-1.2
import { formatGetal, opsomming } from '#libs/kernel';
import { Badge, Datum, DefinitionList, formatValue, Lines, Section, Table } from '#libs/ui';
import type { RekenbasisView } from '#modules/tarieven';
import type { Plat } from '../../shell/plat.ts';
import { stapTekst, waaromTeksten } from '../../shell/teksten.ts';

type View = Plat<RekenbasisView>;
export type Basis = View['versies'][number];
type Cijfer = Basis['parameters'][number];

/** One version: where it comes from, who does the work, and which figures hold for this product alone. */
export const Inhoud = ({
  basis,
  view,
  titel,
}: {
  readonly basis: Basis;
  readonly view: View;
  readonly titel: string;
}) => (
  <Section title={titel}>
    <DefinitionList
      items={[
        { term: 'Herkomst', value: herkomst(basis) },
        { term: 'Manier van berekenen', value: wayOf(basis, view) },
        { term: 'Rekent vanaf', value: <Datum value={basis.van} /> },
        { term: 'Waarom', value: <Lines text={basis.reden} /> },
        { term: 'Voorgesteld door', value: basis.naam },
        ...(basis.beoordeeldDoor ? [{ term: 'Gecontroleerd door', value: basis.beoordeeldDoor }] : []),
      ]}
    />
    {basis.functiemix.length > 0 && (
      <Table
        caption="Functiemix"
        rows={basis.functiemix}
        rowKey={({ functie }) => functie}
        columns={[
          { key: 'functie', head: 'Functie', kind: 'name', cell: ({ functie }) => functieNaam(view, functie) },
          { key: 'deel', head: 'Aandeel', kind: 'number', cell: ({ procent }) => formatValue(procent, 'procent') },
          { key: 'bron', head: 'Bron', cell: ({ bron }) => <Bron bron={bron} /> },
        ]}
      />
    )}
    {basis.parameters.length > 0 && (
      <Table
        caption="Cijfers die alleen voor dit product gelden"
        rows={basis.parameters}
        rowKey={({ code }) => code}
        columns={[
          { key: 'cijfer', head: 'Cijfer', kind: 'name', cell: (cijfer) => cijferNaam(view, cijfer) },
          { key: 'waarde', head: 'Waarde', kind: 'number', cell: waarde },
          { key: 'jaar', head: 'Jaar', kind: 'number', cell: ({ jaar }) => `${jaar}` },
          { key: 'reden', head: 'Waarom', cell: ({ reden }) => reden ?? 'niet vastgelegd' },
          { key: 'bron', head: 'Bron', cell: ({ bron }) => <Bron bron={bron} /> },
        ]}
      />
    )}
  </Section>
);

const herkomst = ({ wijze, uit, functiemix, parameters }: Basis): string => {
  if (functiemix.length + parameters.length === 0) return 'Niets anders dan het plan zegt';
  return wijze === 'eigen'
    ? 'Ingevuld'
    : `${uit.length > 1 ? 'Samengevoegd uit' : 'Overgenomen van'} ${opsomming(uit.map(({ naam, procent }) => `${naam} (${formatGetal(procent)} %)`))}`;
};

const wayOf = ({ rekenwijze }: Basis, { keuzen }: View): string =>
  rekenwijze === null
    ? 'De gebruikelijke'
    : (keuzen.rekenwijzen.find(({ code }) => code === rekenwijze)?.naam ?? rekenwijze);

const functieNaam = ({ keuzen }: View, functie: string): string =>
  keuzen.functies.find(({ code }) => code === functie)?.naam ?? functie;

/** What a figure is, and for whom it counts. */
function cijferNaam({ keuzen }: View, { soort, cao, aanbieder }: Cijfer): string {
  const who = [
    cao && (keuzen.caos.find(({ code }) => code === cao)?.naam ?? cao),
    aanbieder && (aanbieder === 'micro' ? 'micro-onderneming' : 'andere aanbieders'),
  ].filter(Boolean);
  return [stapTekst(soort), ...who].join(', ');
}

const waarde = ({ procent, euro, aantal, per }: Cijfer): string => {
  if (procent !== undefined) return formatValue(procent, 'procent');
  return euro === undefined
    ? formatGetal(aantal ?? '')
    : `${formatValue(`${Number(euro) * 100}`, 'cent')}${per ? ` per ${per}` : ''}`;
};

const Bron = ({ bron }: Pick<Cijfer, 'bron'>) => (
  <>
    {waaromTeksten.source(bron).text.replace(' (voorbeeld)', '')}{' '}
    {'voorbeeld' in bron && bron.voorbeeld && <Badge kind="voorbeeld" />}
  </>
);
