// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Actions, Attention, Badge, Breadcrumb, Form, PageTitle, SubmitButton } from '#libs/ui';
import { segmentmemoInzien, segmentmemoOpstellen, segmentmemoVaststellen } from '#modules/beleid';
import { Documenten, Geschiedenis } from '../../shell/dossier.tsx';
import { Paginabron } from '../../shell/herkomst.tsx';
import { doe, vraag } from '../../shell/pagina.ts';
import { redenTekst } from '../../shell/teksten.ts';
import { Weigering } from '../../shell/terug.tsx';
import type { Route } from './+types/memo.route.ts';
import { Memo } from './memo-inhoud.tsx';
import { Versies } from './memo-versies.tsx';

export const loader = async ({ context, params: { segment } }: Route.LoaderArgs) => ({
  view: await vraag(context, segmentmemoInzien, { segment }),
  sleutel: newId(),
});

export async function action(args: Route.ActionArgs) {
  const { segment } = args.params;
  const form = await args.request.clone().formData();
  const here = () => `/beleid/segmenten/${segment}/memo`;
  return form.get('handeling') === 'vaststellen'
    ? doe(args, segmentmemoVaststellen, here, { segment })
    : doe(args, segmentmemoOpstellen, here, { segment });
}

export default function MemoPagina({ loaderData, actionData }: Route.ComponentProps) {
  const { segment, naam, memo, delen, magOpstellen } = loaderData.view;
  return (
    <>
      <title>{`Memo over ${naam} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Segmenten', href: '/beleid/segmenten' },
          { label: naam, href: `/beleid/segmenten/${segment}` },
          { label: 'Memo' },
        ]}
      />
      <PageTitle
        title={`Memo over ${naam}`}
        state={
          memo ? (
            <>
              <Badge kind={memo.staat === 'vastgesteld' ? 'positive' : 'neutral'}>{memo.staat}</Badge>{' '}
              {memo.voorbeeld && <Badge kind="voorbeeld" />} Versie {memo.versie}, opgesteld door {memo.door}
            </>
          ) : (
            'Er is nog geen memo opgesteld.'
          )
        }
      />
      <Weigering terug={actionData} />
      {delen === 0 && <GeenDelen magOpstellen={magOpstellen} />}
      <Vaststellen {...loaderData} />
      <Versies view={loaderData.view} />
      {magOpstellen && delen > 0 && <Opstellen eerder={memo !== null} sleutel={loaderData.sleutel} />}
      {memo && <Memo inhoud={memo.inhoud} />}
      <Documenten documenten={loaderData.view.documenten} />
      <Geschiedenis gebeurtenissen={loaderData.view.geschiedenis.toReversed()} />
      <Paginabron>de registers van de regio, zoals zij waren toen het memo werd opgesteld</Paginabron>
    </>
  );
}

const GeenDelen = ({ magOpstellen }: { readonly magOpstellen: boolean }) => (
  <Attention kind="warning" title="Uit welke delen een memo bestaat, is onbekend">
    {magOpstellen ? (
      <p>
        Het plan van de regio zegt het niet. <a href="/beleid/segmentkoppen">Kies zelf de delen</a>.
      </p>
    ) : (
      <p>Het plan van de regio zegt het niet. De beleidsadviseur kiest de delen.</p>
    )}
  </Attention>
);

const Opstellen = ({ eerder, sleutel }: { readonly eerder: boolean; readonly sleutel: string }) => (
  <Form idempotency={`${sleutel}-o`} label="Memo opstellen">
    <p>Het memo neemt over wat de registers nu zeggen. {eerder && 'Dat wordt een nieuwe versie.'}</p>
    <Actions>
      <SubmitButton kind="secondary">{eerder ? 'Nieuwe versie opstellen' : 'Memo opstellen'}</SubmitButton>
    </Actions>
  </Form>
);

function Vaststellen({ view: { vaststelbaar, memo }, sleutel }: Route.ComponentProps['loaderData']) {
  if (!vaststelbaar || !memo) return null;
  if (vaststelbaar.status === 'refused')
    return (
      <Attention kind="info" title="U kunt dit memo nu niet vaststellen">
        {vaststelbaar.reasons.map((reason) => (
          <p key={reason.code}>{redenTekst(reason)}</p>
        ))}
      </Attention>
    );
  return (
    <Attention kind="warning" title={`Versie ${memo.versie} wacht op vaststelling`}>
      <p>Daarna wordt het memo onveranderd bewaard, als pdf en als docx.</p>
      <Form
        idempotency={`${sleutel}-v`}
        hidden={{ handeling: 'vaststellen', versie: String(memo.versie) }}
        label="Memo vaststellen"
      >
        <Actions>
          <SubmitButton>Memo vaststellen</SubmitButton>
        </Actions>
      </Form>
    </Attention>
  );
}
