// SPDX-License-Identifier: EUPL-1.2
import { Badge, Datum, DefinitionList, Moment, Periode, Section, Waarom } from '#libs/ui';
import { uitlegVan } from '#modules/declaraties/teksten';
import { waaromTeksten } from '../shell/teksten.ts';
import { Besluiten } from './besluiten.tsx';
import type { Draad } from './eurodraad.tsx';

type Props = { readonly draad: Draad };

export function Betaling({ draad: { kop, betaling } }: Props) {
  const by = (wie: Draad['betaling']['voorgesteld']) =>
    wie && (
      <>
        {wie.door}, <Moment value={wie.op} />
      </>
    );
  return (
    <Section title="Betaling" id="betaling">
      {kop.oordeel === 'afgewezen' ? (
        <p>Een afgewezen regel wordt niet betaald.</p>
      ) : (
        <DefinitionList
          items={[
            { term: 'Voorgesteld door', value: by(betaling.voorgesteld) ?? 'nog niemand' },
            {
              term: 'Goedgekeurd door',
              value: by(betaling.goedgekeurd) ?? 'nog niemand',
              note: 'Altijd iemand anders dan wie de betaling voorstelde.',
            },
            { term: 'Betaald', value: kop.betaaldOp ? <Datum value={kop.betaaldOp} /> : 'nog niet' },
          ]}
        />
      )}
    </Section>
  );
}

export const Beoordeling = ({ draad: { kop, oordeel }, betaalt }: Props & { readonly betaalt: boolean }) => (
  <Section title="Beoordeling" id="beoordeling">
    <p>
      {kop.oordeel === 'toegekend'
        ? 'Deze regel is aan alle regels van de standaard getoetst en toegekend.'
        : `Deze regel is afgewezen. ${kop.codes.map((code) => uitlegVan(code).wat).join(' ')}`}
    </p>
    <Waarom
      outcome={oordeel}
      texts={waaromTeksten}
      sentence={kop.oordeel === 'toegekend' ? 'Alle toetsen waren in orde.' : 'Ten minste één toets was niet in orde.'}
    />
    {betaalt && (
      <p>
        <a href={`/declaraties/regels/${kop.id}`}>De hele regel bij Declaraties</a>
      </p>
    )}
  </Section>
);

/** Who chose the provider; nothing about whom the help was for. */
export const Keuze = ({ draad: { kop, keuze } }: Props) => (
  <Section title="Keuze van de aanbieder" id="keuze">
    {keuze ? (
      <>
        <p>
          {keuze.gekozenDoor === 'inwoner'
            ? `De inwoner koos zelf voor ${kop.aanbiedernaam}, uit de aanbieders met een overeenkomst.`
            : `De gemeente koos voor ${kop.aanbiedernaam}.`}
        </p>
        <Waarom
          outcome={keuze.uitleg}
          texts={waaromTeksten}
          sentence="Wie kiest, volgt uit de vorm van de inkoopprocedure."
        />
      </>
    ) : (
      <p>Bij deze regel is geen vastgelegde keuze gevonden.</p>
    )}
  </Section>
);

export const Overeenkomst = ({ draad: { overeenkomst } }: Props) => (
  <Section title="Overeenkomst">
    {overeenkomst ? (
      <DefinitionList
        items={[
          {
            term: 'Contract',
            value: <a href={`/beleid/contracten/${overeenkomst.contract}`}>{overeenkomst.contractnaam}</a>,
          },
          {
            term: 'Overeenkomst',
            value: (
              <a href={`/contracten/${overeenkomst.id}`}>
                <Periode begin={overeenkomst.van} eind={overeenkomst.tot} />
              </a>
            ),
            note: overeenkomst.voorbeeld && <Badge kind="voorbeeld" />,
          },
          { term: 'Besluiten', value: <Besluiten besluiten={overeenkomst.besluiten} /> },
        ]}
      />
    ) : (
      <p>Bij deze regel is geen overeenkomst gevonden.</p>
    )}
  </Section>
);
