// SPDX-License-Identifier: EUPL-1.2
import { Actions, Attention, Datum, Details, Form, Section, SubmitButton, Table, TextArea, Waarom } from '#libs/ui';
import type { TariefvragenView } from '#modules/tarieven';
import type { Terug } from '../shell/pagina.ts';
import type { Plat } from '../shell/plat.ts';
import { redenTekst, waaromTeksten } from '../shell/teksten.ts';
import { foutBij, Weigering } from '../shell/terug.tsx';

type View = Plat<TariefvragenView>;

/** Which tariffs a decided version still waits for, each with where it is proposed. */
export const WachtOpTarieven = ({ view: { versie, tarieven, compleet, volgt } }: { readonly view: View }) => (
  <Section title="Tarieven die er moeten zijn">
    <Attention kind="warning" title="Deze versie is besloten, maar gaat nog niet in">
      {compleet.status === 'refused' && compleet.reasons.map(redenTekst)}{' '}
      <Waarom
        outcome={compleet}
        texts={waaromTeksten}
        sentence="Elk tarief dat de dag ervoor loopt, heeft een opvolger nodig."
      />
    </Attention>
    {volgt && (
      <p>
        Deze tarieven volgen een lijst of een ander product.{' '}
        <a href={`/tarieven/volgen/${versie.contract}?ingang=${versie.ingang}`}>Leg ze samen voor</a>.
      </p>
    )}
    <Table
      caption={
        <>
          {tarieven.length} {tarieven.length === 1 ? 'tarief' : 'tarieven'} per {versie.eenheid}, vanaf{' '}
          <Datum value={versie.ingang} />
        </>
      }
      rows={tarieven}
      rowKey={({ cao, micro }) => `${cao}-${micro}`}
      columns={[
        {
          key: 'tarief',
          head: 'Tarief',
          kind: 'name',
          cell: ({ caoNaam, micro }) => (micro ? `${caoNaam}, micro-onderneming` : caoNaam),
        },
        { key: 'stand', head: 'Stand', cell: ({ klaar }) => (klaar ? 'vastgesteld' : 'ontbreekt nog') },
        {
          key: 'nu',
          head: 'Tarief van nu',
          cell: ({ huidig }) =>
            huidig ? <a href={`/tarieven/${huidig}`}>{volgt ? 'Bekijken' : 'Bekijken of wijzigen'}</a> : '–',
        },
      ]}
    />
  </Section>
);

/** When the tariffs will not be there in time, the decision is taken back and the version goes on in concept. */
export const TerugneemFormulier = ({
  terug,
  sleutel,
}: {
  readonly terug: Terug | undefined;
  readonly sleutel: string;
}) => (
  <Details summary="Het besluit terugnemen" open={terug !== undefined}>
    <Weigering terug={terug} />
    <Form idempotency={sleutel} label="Besluit terugnemen">
      <TextArea
        name="reden"
        label="Waarom neemt u het terug?"
        hint="De versie gaat verder als concept, met een nieuw nummer. Daarna moet er opnieuw over worden besloten."
        defaultValue={terug?.waarden['reden']}
        error={foutBij(terug, 'reden')}
        rows={2}
      />
      <Actions>
        <SubmitButton kind="secondary">Besluit terugnemen</SubmitButton>
      </Actions>
    </Form>
  </Details>
);
