// SPDX-License-Identifier: EUPL-1.2
import { formatGetal } from '#libs/kernel';
import { Attention, DefinitionList, Money, Section, Table, Waarom } from '#libs/ui';
import type { JaarprogrammaView } from '#modules/beleid';
import type { Plat } from '../../shell/plat.ts';
import { redenTekst, waaromTeksten } from '../../shell/teksten.ts';

type View = Plat<JaarprogrammaView>;

/** What each gemeente pays, by which key, and how that was computed. */
export const Bijdragen = ({ view: { jaar, sleutel, bijdragen, mag, totaal } }: { readonly view: View }) => (
  <Section
    title="Bijdragen van de gemeenten"
    id="bijdragen"
    action={mag.bewerken && <a href={`/beleid/jaarprogramma/${jaar}/verdeelsleutel`}>Verdeelsleutel kiezen</a>}
  >
    {sleutel ? (
      <>
        <DefinitionList
          items={[
            { term: 'Verdeelsleutel', value: sleutel.naam, note: `Waar de gewichten vandaan komen: ${sleutel.bron}` },
          ]}
        />
        <PerGemeente bijdragen={bijdragen} totaal={totaal} />
      </>
    ) : (
      <Attention kind="warning">De verdeelsleutel is nog niet gekozen. De bijdragen zijn dus onbekend.</Attention>
    )}
    <p>
      <a href={`/beleid/jaarprogramma/${jaar}/proberen`}>Andere bedragen of gewichten proberen</a>
    </p>
  </Section>
);

function PerGemeente({ bijdragen, totaal }: Pick<View, 'bijdragen' | 'totaal'>) {
  if (bijdragen.status !== 'decided')
    return (
      <Attention kind="error">
        {bijdragen.status === 'refused' &&
          bijdragen.reasons.map((reason) => <p key={reason.code}>{redenTekst(reason)}</p>)}
      </Attention>
    );
  return (
    <>
      <Table
        caption="Bijdrage per gemeente"
        captionHidden
        rows={bijdragen.value}
        rowKey={({ gemeente }) => gemeente}
        columns={[
          { key: 'naam', head: 'Gemeente', kind: 'name', cell: ({ naam }) => naam },
          { key: 'gewicht', head: 'Gewicht', kind: 'number', cell: ({ gewicht }) => formatGetal(gewicht) },
          { key: 'bedrag', head: 'Bijdrage', kind: 'number', cell: ({ bedrag }) => <Money value={bedrag} /> },
        ]}
        foot={{ bedrag: <Money value={totaal} /> }}
        compact
      />
      <Waarom
        outcome={bijdragen}
        texts={waaromTeksten}
        sentence="Elke gemeente betaalt naar haar gewicht, in hele centen. Wat door afronden overblijft, gaat per cent naar wie het meest verloor. Samen is het altijd precies het totaal."
      />
    </>
  );
}
