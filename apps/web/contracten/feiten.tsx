// SPDX-License-Identifier: EUPL-1.2
import { type Definition, DefinitionList, Moment, Section, Waarom } from '#libs/ui';
import type { OvereenkomstView } from '#modules/contracten';
import type { Plat } from '../shell/plat.ts';
import { waaromTeksten } from '../shell/teksten.ts';

type Props = { readonly overeenkomst: Plat<OvereenkomstView>; readonly toonBesluit: boolean };

/** With whom, under which contract, at which tariffs, and who signed. */
export const Feiten = ({ overeenkomst, toonBesluit }: Props) => (
  <Section title="Afspraken">
    <DefinitionList
      items={[
        {
          term: 'Contract',
          value: <a href={`/beleid/contracten/${overeenkomst.contract}`}>{overeenkomst.contractnaam}</a>,
        },
        { term: 'Aanbieder', value: overeenkomst.aanbiedernaam, note: `AGB-code ${overeenkomst.aanbieder}` },
        {
          term: 'Tarief volgens',
          value: overeenkomst.caonaam,
          note: overeenkomst.overname
            ? 'Zoals in de overgenomen overeenkomst.'
            : 'Opgegeven bij de inschrijving; dit blijft zo zolang de overeenkomst loopt.',
        },
        {
          term: 'Micro-onderneming',
          value: overeenkomst.micro ? 'ja, met het tarief voor micro-ondernemingen' : 'nee',
          action: <Waarom outcome={overeenkomst.microBewijs} texts={waaromTeksten} />,
        },
        ...takenOver(overeenkomst),
        ...signatures(overeenkomst, toonBesluit),
      ]}
    />
  </Section>
);

/** Where an agreement comes from that was signed elsewhere, and what its file did not say. */
const takenOver = ({ overname }: Plat<OvereenkomstView>): Definition[] =>
  overname
    ? [
        {
          term: 'Herkomst',
          value: 'Overgenomen: getekend buiten dit platform',
          note: overname.op && (
            <>
              Uit <a href={`/contracten/overnemen/${overname.id}`}>{overname.bestand}</a>, gecontroleerd door{' '}
              {overname.door} op <Moment value={overname.op} />.
            </>
          ),
        },
        {
          term: 'Verlengingen',
          value: 'onbekend',
          note: 'Het bestand zegt alleen tot wanneer de overeenkomst nu loopt.',
        },
      ]
    : [];

function signatures(
  { besluiten, getekendOp, getekendDoor }: Plat<OvereenkomstView>,
  toonBesluit: boolean,
): Definition[] {
  const [besluit] = besluiten;
  return [
    ...(besluit && toonBesluit
      ? [
          {
            term: 'Ondertekend door de regio',
            value: <Moment value={besluit.genomen} />,
            note: (
              <>
                {besluit.naam}, <a href={`/regio/besluiten/${besluit.id}`}>besluit lezen</a>
              </>
            ),
          },
        ]
      : []),
    ...(getekendOp
      ? [{ term: 'Getekend door de aanbieder', value: <Moment value={getekendOp} />, note: getekendDoor }]
      : []),
  ];
}
