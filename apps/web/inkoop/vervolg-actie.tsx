// SPDX-License-Identifier: EUPL-1.2
import { Actions, Attention, ButtonLink, DateInput, Datum, Form, SubmitButton } from '#libs/ui';
import { foutBij, Weigering } from '../shell/terug.tsx';
import type { BeoordelenProps } from './toets-view.ts';
import { puntTitel } from './toetspunt.tsx';

/** What is asked of whom now, on top of the page. */
export function VervolgActie(props: BeoordelenProps) {
  const { toetsing, alGeweest } = props.view;
  const { vervolg, toelating, inschrijving } = toetsing;
  const besluit = `/inkoop/inschrijvingen/${inschrijving.id}/besluit`;
  if (toelating)
    return (
      <Attention
        kind={toelating.uitkomst === 'toegelaten' ? 'ok' : 'info'}
        title={toelating.uitkomst === 'toegelaten' ? 'Toegelaten' : 'Afgewezen'}
        action={
          <ButtonLink kind="secondary" href={`/regio/besluiten/${toelating.besluit}`}>
            Het besluit
          </ButtonLink>
        }
      >
        {toelating.motivering} <a href={`/documenten/${toelating.brief}`}>De brief (pdf)</a>
      </Attention>
    );
  if (vervolg.status !== 'decided') return null;
  const { value } = vervolg;
  if (value.soort === 'zienswijze-vragen') return <Horen {...props} />;
  if (value.soort === 'zienswijze-afwachten')
    return (
      <Attention kind="info" title="De aanbieder kan nog reageren">
        Dat kan tot en met <Datum value={value.uiterlijk} />. Daarna kan er worden besloten.
      </Attention>
    );
  if (value.soort === 'besluiten')
    return (
      <Attention
        kind="warning"
        title={value.uitkomst === 'toegelaten' ? 'Klaar om toe te laten' : 'Klaar om af te wijzen'}
        action={<ButtonLink href={besluit}>Naar het besluit</ButtonLink>}
      >
        Beide beoordelaars zijn het eens.
      </Attention>
    );
  if (alGeweest)
    return (
      <Attention kind="ok" title="Uw oordeel ligt vast">
        {wachtOp[value.rondesoort]}
      </Attention>
    );
  return null;
}

/** For whom it waits after the own verdict. */
const wachtOp = {
  zelfstandig: 'Nu is een tweede beoordelaar aan de beurt.',
  samen: 'Nu legt uw collega ook opnieuw een oordeel vast.',
  'na-zienswijze': 'Nu legt een tweede beoordelaar ook opnieuw een oordeel vast.',
} as const;

/** Nobody is rejected unheard. */
function Horen({ view, sleutel, terug }: BeoordelenProps) {
  const { vervolg, inschrijving } = view.toetsing;
  if (vervolg.status !== 'decided' || vervolg.value.soort !== 'zienswijze-vragen') return null;
  const { termijnDagen } = view.voorwaarden.hoorEnWederhoor;
  return (
    <>
      <Attention kind="warning" title="Eerst de aanbieder horen">
        <p>Beide beoordelaars vinden dat hieraan niet is voldaan:</p>
        <ul>
          {vervolg.value.tekorten.map((punt) => (
            <li key={`${punt.criterium}/${punt.product}`}>{puntTitel(view, punt)}</li>
          ))}
        </ul>
        <p>Voordat wordt besloten, krijgt de aanbieder een brief met deze punten en de laatste dag om te reageren.</p>
      </Attention>
      <Weigering terug={terug} />
      <Form action={`/inkoop/inschrijvingen/${inschrijving.id}?doe=zienswijze-vragen`} idempotency={sleutel}>
        {termijnDagen === null && (
          <DateInput
            name="uiterlijk"
            label="Laatste dag om te reageren"
            hint="Het plan noemt geen termijn. Kies er een die de aanbieder tijd geeft om stukken te verzamelen."
            defaultValue={terug?.waarden['uiterlijk']}
            error={foutBij(terug, 'uiterlijk')}
          />
        )}
        <Actions>
          <SubmitButton>Om een zienswijze vragen</SubmitButton>
        </Actions>
      </Form>
    </>
  );
}
