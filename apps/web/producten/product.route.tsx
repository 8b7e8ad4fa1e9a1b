// SPDX-License-Identifier: EUPL-1.2
import { Attention, Badge, Breadcrumb, ButtonLink, Form, PageTitle, SubmitButton, Waarom } from '#libs/ui';
import { type ProductView, productInzien, versieVoorbereiden } from '#modules/producten';
import { teksten } from '#modules/producten/teksten';
import { besluitInzien } from '#modules/regio';
import { rekenbasisInzien } from '#modules/tarieven';
import { Geschiedenis } from '../shell/dossier.tsx';
import { Paginabron } from '../shell/herkomst.tsx';
import { Inkoopschaal } from '../shell/inkoopschaal.tsx';
import { doe, magVragen, vraag } from '../shell/pagina.ts';
import { type Plat, plat } from '../shell/plat.ts';
import { waaromTeksten } from '../shell/teksten.ts';
import { Weigering } from '../shell/terug.tsx';
import type { Route } from './+types/product.route.ts';
import { Eisen } from './eisen.tsx';
import { Normen } from './normen.tsx';
import { Geldigheid, StaatBadge } from './staat.tsx';
import { Verbanden } from './verbanden.tsx';
import { Versies } from './versies.tsx';
import { WatHetIs } from './wat-het-is.tsx';

export async function loader({ context, params: { code }, request }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams.get('versie');
  return {
    product: plat(
      await vraag(context, productInzien, { product: code, versie: asked === null ? null : Number(asked) || 0 }),
    ),
    toonBesluit: magVragen(context, besluitInzien),
    toonRekenbasis: magVragen(context, rekenbasisInzien),
  };
}

export const action = (args: Route.ActionArgs) =>
  doe(args, versieVoorbereiden, ({ product }) => `/producten/${product}/bewerken`, { product: args.params.code });

type View = Plat<ProductView>;

export default function ProductPagina({
  loaderData: { product: view, toonBesluit, toonRekenbasis },
  actionData,
}: Route.ComponentProps) {
  const { versie, contract } = view;
  const { inhoud, product } = versie;
  return (
    <>
      <title>{`${inhoud.naam} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Producten', href: '/producten' },
          { label: contract.naam, href: `/producten?contract=${contract.code}` },
          { label: inhoud.naam },
        ]}
      />
      <PageTitle
        title={inhoud.naam}
        state={
          <>
            <StaatBadge staat={versie.staat} /> {inhoud.voorbeeld && <Badge kind="voorbeeld" />} Versie {versie.versie},{' '}
            <Geldigheid {...versie} />
          </>
        }
        action={<Handeling view={view} />}
      />
      <Weigering terug={actionData} />
      <Inkoopschaal schaal={view.inkoopschaal} />
      <Voorbereiding view={view} />
      <WatHetIs inhoud={inhoud} contract={contract} telling={view.telling} />
      <Eisen eisen={inhoud.eisen} />
      <Normen inhoud={inhoud} noShow={view.noShow} onderdelen={view.onderdelen} vorm={view.vorm} />
      <Verbanden doelen={view.doelen} kernbedingen={view.kernbedingen} relaties={view.relaties} />
      <p>
        Handboek van dit product, voor aanbieders en toegang: <a href={`/producten/handboeken/${product}.pdf`}>pdf</a>{' '}
        of <a href={`/producten/handboeken/${product}.docx`}>Word-document</a>.
      </p>
      <Verder view={view} toonRekenbasis={toonRekenbasis} />
      <Versies product={product} versies={view.versies} toonBesluit={toonBesluit} />
      <Geschiedenis gebeurtenissen={view.geschiedenis.toReversed()} />
      <Paginabron>het regiopakket en de besluiten over het productenboek</Paginabron>
    </>
  );
}

/** Where one goes on from here. */
const Verder = ({ view, toonRekenbasis }: { readonly view: View; readonly toonRekenbasis: boolean }) => {
  const { versie } = view;
  return (
    <>
      {toonRekenbasis && versie.inhoud.eenheid.soort !== 'geen' && (
        <p>
          <a href={`/tarieven/rekenbases/${versie.product}`}>Waarmee de prijs van dit product wordt berekend</a>
        </p>
      )}
      {view.magBeeindigen && (
        <p>
          <a href={`/producten/${versie.product}/einde`}>Dit product beëindigen</a> ·{' '}
          <a href={`/producten/${versie.product}/afleiden`}>Nieuw product hieruit beginnen</a>
        </p>
      )}
      {view.magVoorstellen && (
        <p>
          <a href={`/producten/voorstellen/nieuw?product=${versie.product}`}>Een voorstel doen over dit product</a>
        </p>
      )}
    </>
  );
};

/** What the viewer can do with this product now. */
function Handeling({ view: { versie, magBewerken, magVoorbereiden } }: { readonly view: View }) {
  if (magBewerken) return <ButtonLink href={`/producten/${versie.product}/bewerken`}>Concept bewerken</ButtonLink>;
  if (!magVoorbereiden) return null;
  return (
    <Form>
      <SubmitButton>Wijziging beginnen</SubmitButton>
    </Form>
  );
}

/** What is still to be done before this version, or the next one, can count. */
function Voorbereiding({ view: { versie, versies, compleet } }: { readonly view: View }) {
  const concept = versies.find(({ staat }) => staat === 'concept' || staat === 'besloten');
  const change = concept && concept.versie > 1;
  const waits = concept?.staat === 'besloten';
  return (
    <>
      {change && (
        <Attention
          kind="info"
          title={`Versie ${concept.versie} ${waits ? 'wacht op nieuwe tarieven' : 'is in voorbereiding'}`}
        >
          <a href={`/producten/${versie.product}/wijzigen`}>
            {waits
              ? 'Bekijk wat er verandert en welke tarieven er nog moeten komen'
              : 'Bekijk wat er verandert en wie daarover beslist'}
          </a>
        </Attention>
      )}
      {versie.staat === 'concept' && versie.versie === 1 && <Compleetheid compleet={compleet} />}
    </>
  );
}

export function Compleetheid({ compleet }: Pick<View, 'compleet'>) {
  if (compleet.status !== 'incomplete')
    return (
      <Attention kind="ok" title="Dit product is compleet">
        Het kan naar de colleges, met de tarieven van het contract.
      </Attention>
    );
  const missing = compleet.missing.map((part) => teksten.stappen[part] ?? part);
  return (
    <Attention kind="warning" title="Voordat dit product naar de colleges kan, ontbreekt nog:">
      <ul>
        {missing.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
      <Waarom outcome={compleet} texts={waaromTeksten} sentence={`Er ontbreekt: ${missing.join('; ')}.`} />
    </Attention>
  );
}
