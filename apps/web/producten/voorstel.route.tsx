// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Actions, Attention, Breadcrumb, DefinitionList, Form, Moment, PageTitle, SubmitButton } from '#libs/ui';
import { antwoordLezen, productvoorstelBeoordelen, productvoorstelInzien } from '#modules/producten';
import { woorden } from '#modules/producten/teksten';
import { Geschiedenis } from '../shell/dossier.tsx';
import { doe, vraag } from '../shell/pagina.ts';
import { terugVan, Weigering } from '../shell/terug.tsx';
import type { Route } from './+types/voorstel.route.ts';
import { BeoordeelFormulier } from './voorstel-beoordelen.tsx';
import { VoorstelStaat } from './voorstelstaat.tsx';

export const loader = async ({ context, params: { id } }: Route.LoaderArgs) => ({
  ...(await vraag(context, productvoorstelInzien, { voorstel: id })),
  sleutel: newId(),
});

export async function action(args: Route.ActionArgs) {
  const { id } = args.params;
  const judges = (await args.request.clone().formData()).has('oordeel');
  return judges
    ? doe(args, productvoorstelBeoordelen, () => `/producten/voorstellen/${id}`, { voorstel: id })
    : doe(args, antwoordLezen, () => '/producten/voorstellen', { voorstel: id });
}

export default function Voorstel({ loaderData: view, actionData: terug }: Route.ComponentProps) {
  const { voorstel, onderweg, magBeoordelen, isAntwoord, geschiedenis, sleutel } = view;
  const title = woorden.voorstelsoort[voorstel.soort];
  return (
    <>
      <title>{`${title} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Producten', href: '/producten' },
          { label: 'Voorstellen van de toegang', href: '/producten/voorstellen' },
          { label: title },
        ]}
      />
      <PageTitle
        title={title}
        state={
          <>
            <VoorstelStaat staat={voorstel.staat} /> {voorstel.gemeentenaam}, <Moment value={voorstel.ingediend} />
          </>
        }
      />
      <Antwoord voorstel={voorstel} />
      <DefinitionList
        items={[
          { term: 'Product', value: <Product voorstel={voorstel} /> },
          { term: 'Voorstel', value: voorstel.tekst },
          { term: 'Aanleiding', value: voorstel.aanleiding ?? 'niet gegeven' },
          { term: 'Ingediend door', value: `${voorstel.indiener}, ${voorstel.gemeentenaam}` },
        ]}
      />
      {magBeoordelen && <BeoordeelFormulier onderweg={onderweg} terug={terug} sleutel={sleutel} />}
      {isAntwoord && (
        <Form idempotency={sleutel} hidden={{ gelezen: 'ja' }} label="Antwoord gelezen">
          <Weigering terug={terugVan(terug, 'producten/antwoord-lezen')} />
          <Actions>
            <SubmitButton>Ik heb het antwoord gelezen</SubmitButton>
          </Actions>
        </Form>
      )}
      <Geschiedenis gebeurtenissen={geschiedenis.toReversed()} />
    </>
  );
}

type Regel = { readonly voorstel: Route.ComponentProps['loaderData']['voorstel'] };

const Product = ({ voorstel: { product, opgenomenIn, productnaam } }: Regel) => {
  const code = opgenomenIn ?? product;
  return code ? <a href={`/producten/${code}`}>{productnaam ?? code}</a> : 'er is nog geen product';
};

function Antwoord({ voorstel: { staat, antwoord, opgenomenIn, versie, beoordelaar } }: Regel) {
  if (staat === 'ingediend') return null;
  const taken = staat === 'overgenomen';
  return (
    <Attention kind={taken ? 'ok' : 'info'} title={taken ? `Overgenomen in versie ${versie}` : 'Afgewezen'}>
      <p>{antwoord}</p>
      <p>
        {beoordelaar}.{' '}
        {taken && <a href={`/producten/${opgenomenIn}?versie=${versie}`}>Bekijk versie {versie} van dit product</a>}
      </p>
    </Attention>
  );
}
