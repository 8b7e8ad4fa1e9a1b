// SPDX-License-Identifier: EUPL-1.2
import { formatGetal } from '#libs/kernel';
import { Attention, Badge, Kpis, Moment, Money, Section, Table, Waarom } from '#libs/ui';
import type { WinstView } from '#modules/leveranciers';
import { winstwoorden } from '#modules/leveranciers/teksten';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { waaromTeksten } from '../../shell/teksten.ts';
import { Afhandelformulier } from './formulieren.tsx';

export type Winstjaar = Plat<WinstView>['jaren'][number];
type Props = { readonly jaar: Winstjaar; readonly terug: Terug | undefined };

const procent = (waarde: string | null) => (waarde === null ? 'onbekend' : `${formatGetal(waarde)}\u00a0%`);

/** One year: the two margins, what could explain the difference, and what was decided. */
export function Jaar({ jaar, terug }: Props) {
  const { uitleg, isSignaal, opbrengsten, kosten, toegekend, gebied, bron, naam, voorbeeld } = jaar;
  const marges = uitleg.status === 'decided' ? uitleg.value : { marge: null, model: null };
  return (
    <Section title={String(jaar.jaar)} id={`jaar-${jaar.jaar}`}>
      {isSignaal && jaar.besluit === null && (
        <Attention kind="warning" title="De marge is hoger dan in de tarieven zit">
          Zoek de oorzaak en leg vast wat u doet. Ook niets doen is een besluit.
        </Attention>
      )}
      <Kpis
        items={[
          { label: 'Opbrengsten', value: <Money value={opbrengsten} />, note: winstwoorden.gebied[gebied] },
          { label: 'Kosten', value: <Money value={kosten} /> },
          {
            label: 'Behaalde marge',
            value: procent(marges.marge),
            note: `in de tarieven: ${procent(marges.model)}`,
            action: <Waarom outcome={uitleg} texts={waaromTeksten} />,
          },
          { label: 'Toegekend in de regio', value: <Money value={toegekend} />, note: 'voor hulp in dit jaar' },
        ]}
      />
      <p>
        Ingevoerd door {naam}. Bron: {bron}. {voorbeeld && <Badge kind="voorbeeld" />}
      </p>
      {isSignaal && <Verklaringen jaar={jaar} />}
      {jaar.besluit !== null && <Besluit jaar={jaar} />}
      {jaar.magAfhandelen && <Afhandelformulier jaar={jaar} terug={terug} />}
    </Section>
  );
}

const Verklaringen = ({ jaar: { verklaringen } }: Pick<Props, 'jaar'>) => (
  <Table
    caption="Wat het hele verschil alleen zou verklaren, bij een gewone aanbieder"
    rows={verklaringen}
    rowKey={({ soort }) => soort}
    columns={[
      { key: 'wat', head: 'Scenario', kind: 'name', cell: ({ soort }) => winstwoorden.verklaring[soort] },
      { key: 'model', head: 'In het model', kind: 'number', cell: ({ model }) => procent(model) },
      {
        key: 'nodig',
        head: 'Zou moeten zijn',
        kind: 'number',
        cell: ({ model, nodig }) => (nodig === null && model !== null ? 'kan dit niet alleen' : procent(nodig)),
      },
    ]}
  />
);

const Besluit = ({ jaar: { besluit, besloten, beslotenNaam, oorzaak } }: Pick<Props, 'jaar'>) => (
  <p>
    <strong>{oorzaak && winstwoorden.oorzaak[oorzaak]}.</strong> {besluit} Besloten door {beslotenNaam}
    {besloten && (
      <>
        {' '}
        op <Moment value={besloten} />
      </>
    )}
    .
  </p>
);
