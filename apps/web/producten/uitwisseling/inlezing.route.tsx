// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import {
  Actions,
  Attention,
  Breadcrumb,
  ButtonLink,
  Datum,
  Details,
  Form,
  PageTitle,
  Section,
  SubmitButton,
} from '#libs/ui';
import { inlezingBevestigen, inlezingIntrekken, inlezingInzien } from '#modules/producten';
import { BestandIntrekken, Bestandsgegevens } from '../../shell/aangeboden-bestand.tsx';
import { kenmerk } from '../../shell/kenmerk.ts';
import { doe, vraag } from '../../shell/pagina.ts';
import { Weigering } from '../../shell/terug.tsx';
import type { Route } from './+types/inlezing.route.ts';
import { Bevindingen } from './bevindingen.tsx';
import { Gewijzigd, Nieuw } from './voornemens.tsx';
import { aantalTekst, afloop } from './woorden.ts';

export const loader = async ({ context, params }: Route.LoaderArgs) => ({
  inlezing: await vraag(context, inlezingInzien, { id: kenmerk(params.id) }),
  sleutel: newId(),
});

export async function action(args: Route.ActionArgs) {
  const inlezing = kenmerk(args.params.id);
  const form = await args.request.clone().formData();
  if (form.get('_act') === inlezingIntrekken.naam)
    return doe(args, inlezingIntrekken, () => '/producten/inlezen', { inlezing });
  return doe(args, inlezingBevestigen, () => `/producten/inlezen/${inlezing}`, { inlezing });
}

export default function InlezingPagina({ loaderData: { inlezing, sleutel }, actionData }: Route.ComponentProps) {
  const { naam, plan, door } = inlezing;
  return (
    <>
      <title>{`${naam} – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Producten', href: '/producten' },
          { label: 'Inlezen uit een bestand', href: '/producten/inlezen' },
          { label: naam },
        ]}
      />
      <PageTitle title={naam} state={plan ? samengevat(plan) : afloop(inlezing)} />
      <Weigering terug={actionData} />
      {plan ? <Plan plan={plan} door={door} sleutel={sleutel} /> : <Klaar inlezing={inlezing} />}
      <Bestandsgegevens {...inlezing} />
    </>
  );
}

type Inlezing = Route.ComponentProps['loaderData']['inlezing'];
type Inleesplan = NonNullable<Inlezing['plan']>;

function samengevat({ aantalBevindingen, nieuw, gewijzigd, ongewijzigd }: Inleesplan): string {
  if (aantalBevindingen > 0)
    return `Er ${aantalBevindingen === 1 ? 'klopt één ding' : `kloppen ${aantalBevindingen} dingen`} niet. Er is niets veranderd.`;
  if (nieuw.length + gewijzigd.length === 0) return 'Dit bestand verandert niets aan het productenboek.';
  return `Dit bestand zou ${aantalTekst(nieuw.length, 'nieuw product', 'nieuwe producten')} maken en ${gewijzigd.length} wijzigen; ${ongewijzigd} ${ongewijzigd === 1 ? 'blijft' : 'blijven'} gelijk.`;
}

const Plan = ({
  plan,
  door,
  sleutel,
}: {
  readonly plan: Inleesplan;
  readonly door: string;
  readonly sleutel: string;
}) => (
  <>
    <Herkomst {...plan} />
    {plan.aantalBevindingen > 0 && <Bevindingen bevindingen={plan.bevindingen} aantal={plan.aantalBevindingen} />}
    {plan.nieuw.length > 0 && <Nieuw producten={plan.nieuw} />}
    {plan.gewijzigd.length > 0 && <Gewijzigd producten={plan.gewijzigd} />}
    {plan.afwezig.length > 0 && plan.aantalBevindingen === 0 && (
      <Details
        summary={`Niet in dit bestand, en dus ongewijzigd: ${aantalTekst(plan.afwezig.length, 'product', 'producten')}`}
      >
        <ul>
          {plan.afwezig.map(({ product, naam }) => (
            <li key={product}>
              <a href={`/producten/${product}`}>{naam}</a>
            </li>
          ))}
        </ul>
      </Details>
    )}
    {plan.magBevestigen ? <Bevestigen kenmerk={plan.kenmerk} sleutel={sleutel} /> : <Terug plan={plan} door={door} />}
  </>
);

/** Out of which book a page of YAML was made; of a page that does not say, nobody knows what changed since. */
const Herkomst = ({ gemaakt }: Inleesplan) => {
  if (gemaakt === undefined) return null;
  return gemaakt ? (
    <p>
      Gemaakt uit het productenboek van <Datum value={gemaakt} />.
    </p>
  ) : (
    <Attention kind="warning" title="Uit welk boek dit bestand is gemaakt, staat er niet in">
      Het kan ouder zijn dan het productenboek van nu. Kijk bij elke wijziging hieronder of u haar bedoelt: zij kan ook
      terugdraaien wat een collega intussen veranderde.
    </Attention>
  );
};

const Bevestigen = ({ kenmerk: gezien, sleutel }: { readonly kenmerk: string; readonly sleutel: string }) => (
  <Section title="Bevestigen">
    <p>
      Er komen versies in concept. Iemand anders besluit erover: de colleges over een nieuw product, de
      programmadirecteur over een wijziging die geen tarief raakt.
    </p>
    <Form idempotency={sleutel} hidden={{ kenmerk: gezien }} label="Inlezen bevestigen">
      <Actions>
        <SubmitButton>Als concept inlezen</SubmitButton>
      </Actions>
    </Form>
    <BestandIntrekken act="producten/inlezing-intrekken" />
  </Section>
);

const Terug = ({ plan, door }: { readonly plan: Inleesplan; readonly door: string }) => (
  <Section title="En nu">
    {plan.aantalBevindingen > 0 ? (
      <p>
        Herstel het bestand en <a href="/producten/inlezen">bied het opnieuw aan</a>.
      </p>
    ) : (
      plan.nieuw.length + plan.gewijzigd.length > 0 && <p>Alleen {door} kan dit bestand bevestigen.</p>
    )}
    <BestandIntrekken act="producten/inlezing-intrekken" />
  </Section>
);

const Klaar = ({ inlezing }: { readonly inlezing: Inlezing }) => (
  <Attention
    kind={inlezing.staat === 'ingelezen' ? 'ok' : 'info'}
    title={inlezing.staat === 'ingelezen' ? 'De wijzigingen staan in concept' : 'Dit bestand is ingetrokken'}
    action={<ButtonLink href="/producten">Naar het productenboek</ButtonLink>}
  >
    {inlezing.staat === 'ingelezen' && 'Iemand anders besluit erover. '}Het bestand zelf is niet langer bewaard.
  </Attention>
);
