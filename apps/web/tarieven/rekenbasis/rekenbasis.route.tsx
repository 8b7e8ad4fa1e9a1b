// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Attention, Badge, Breadcrumb, PageTitle } from '#libs/ui';
import { rekenbasisAfwijzen, rekenbasisInzien, rekenbasisVaststellen, rekenbasisVoorstellen } from '#modules/tarieven';
import { Paginabron } from '../../shell/herkomst.tsx';
import { doe, vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/rekenbasis.route.ts';
import { Controle } from './controle.tsx';
import { Inhoud } from './inhoud.tsx';
import { Rekenbasisformulier } from './rekenbasis-formulier.tsx';
import { Versies } from './versies.tsx';

export const loader = async ({ context, params }: Route.LoaderArgs) => ({
  ...(await vraag(context, rekenbasisInzien, { product: params.product })),
  sleutel: newId(),
});

export async function action(args: Route.ActionArgs) {
  const { product } = args.params;
  const here = () => `/tarieven/rekenbases/${product}`;
  const act = (await args.request.clone().formData()).get('_act');
  if (act === rekenbasisVaststellen.naam) return doe(args, rekenbasisVaststellen, here);
  if (act === rekenbasisAfwijzen.naam) return doe(args, rekenbasisAfwijzen, here);
  return doe(args, rekenbasisVoorstellen, here, (input) => ({ ...input, ...withoutEmptyRows(input), product }));
}

/** A share that stands ready beside a product that nobody chose is no choice. */
function withoutEmptyRows({ wijze, uit }: Readonly<Record<string, unknown>>) {
  if (wijze === 'eigen') return { uit: [] };
  return Array.isArray(uit) ? { uit: uit.map((row) => (row && 'product' in row ? row : undefined)) } : {};
}

export default function RekenbasisPagina({ loaderData: view, actionData }: Route.ComponentProps) {
  const { product, contract, geldig, voorstel } = view;
  return (
    <>
      <title>{`Rekenbasis van ${product.naam} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Tarieven', href: contract ? `/tarieven?contract=${contract.code}` : '/tarieven' },
          { label: `Rekenbasis ${product.naam}` },
        ]}
      />
      <PageTitle
        title={`Waarmee wordt ${product.naam} berekend?`}
        state={
          <>
            <Stand view={view} /> {(voorstel ?? geldig)?.voorbeeld && <Badge kind="voorbeeld" />}
          </>
        }
      />
      {view.inPlan && (
        <Attention kind="info" title="Het plan zegt al waarmee dit product wordt berekend">
          Wat u hier laat vaststellen, gaat vanaf die dag voor wat het plan van dit product zegt. Wat u leeg laat,
          blijft zoals het plan het zegt.{geldig && ' Laat alles leeg om weer te rekenen zoals het plan zegt.'}
        </Attention>
      )}
      {view.uitUitvraag && (
        <Attention kind="info" title="De functiemix is gekozen na een uitvraag">
          Die gaat voor. Alleen de cijfers van dit product zijn hier te wijzigen.
        </Attention>
      )}
      {voorstel && <Controle view={{ ...view, voorstel }} terug={actionData} />}
      {geldig && <Inhoud basis={geldig} view={view} titel="Wat nu geldt" />}
      {view.magVoorstellen && <Rekenbasisformulier view={view} terug={actionData} />}
      <Versies versies={view.versies} />
      <Paginabron>
        de was-wordtkaart van het productenboek, en wat mensen hier hebben ingevuld en gecontroleerd
      </Paginabron>
    </>
  );
}

type View = Route.ComponentProps['loaderData'];

function Stand({ view: { voorstel, geldig, inPlan, uitUitvraag, product } }: { readonly view: View }) {
  if (voorstel) return <>Versie {voorstel.versie} wacht op controle door een collega.</>;
  if (geldig) return <>Versie {geldig.versie} is vastgesteld. De prijs is te berekenen.</>;
  if (inPlan) return <>Staat in het plan.</>;
  if (uitUitvraag) return <>De functiemix is gekozen na een uitvraag.</>;
  return <>Nog niet bekend: een prijs per {product.eenheid} is niet te berekenen.</>;
}
