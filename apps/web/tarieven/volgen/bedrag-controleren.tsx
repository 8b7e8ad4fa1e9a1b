// SPDX-License-Identifier: EUPL-1.2
import { Actions, Datum, Form, Money, Section, SubmitButton } from '#libs/ui';
import type { LijstView } from '#modules/tarieven';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { terugVan, Weigering } from '../../shell/terug.tsx';

type Bedrag = Plat<LijstView>['bedragen'][number];
const vaststellen = 'tarieven/lijstbedrag-vaststellen';
const afwijzen = 'tarieven/lijstbedrag-afwijzen';

type Props = { readonly bedragen: readonly Bedrag[]; readonly terug: Terug | undefined };

/** Amounts that wait for a second person, each with the way to settle it. */
export function BedragControleren({ bedragen, terug }: Props) {
  const waiting = bedragen.filter(({ staat }) => staat === 'concept');
  if (waiting.length === 0) return null;
  return (
    <Section title="Te controleren" id="controleren">
      <p>Een ingevoerd bedrag telt pas mee als iemand anders het met de lijst heeft vergeleken.</p>
      <Weigering terug={terugVan(terug, vaststellen) ?? terugVan(terug, afwijzen)} />
      {waiting.map((bedrag) => (
        <TeControleren key={bedrag.id} bedrag={bedrag} />
      ))}
    </Section>
  );
}

const TeControleren = ({ bedrag }: { readonly bedrag: Bedrag }) => (
  <>
    <h3>
      {bedrag.regel}: <Money value={bedrag.bedrag} /> per {bedrag.eenheid}, vanaf <Datum value={bedrag.van} />
    </h3>
    <p>
      Ingevoerd door {bedrag.naam}. Bron: {bedrag.bron}. Vastgesteld op:{' '}
      {bedrag.vastgesteldOp ? <Datum value={bedrag.vastgesteldOp} /> : 'onbekend'}.
    </p>
    {bedrag.magVaststellen ? (
      <Form action="#controleren" label={`${bedrag.regel} controleren`} hidden={{ lijstbedrag: bedrag.id }}>
        <Actions>
          <SubmitButton kind="secondary" name="_act" value={vaststellen}>
            Het bedrag klopt
          </SubmitButton>
          <SubmitButton kind="destructive" name="_act" value={afwijzen}>
            Het bedrag klopt niet
          </SubmitButton>
        </Actions>
      </Form>
    ) : (
      <p>Een collega controleert dit bedrag.</p>
    )}
  </>
);
