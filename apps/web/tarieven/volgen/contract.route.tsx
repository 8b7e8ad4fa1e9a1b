// SPDX-License-Identifier: EUPL-1.2
import { newId, parseDatum } from '#libs/kernel';
import { Attention, Breadcrumb, DateInput, Datum, Filters, PageTitle, Section } from '#libs/ui';
import { volgtarievenInzien, volgtarievenVoorleggen } from '#modules/tarieven';
import { Paginabron } from '../../shell/herkomst.tsx';
import { doe, vraag } from '../../shell/pagina.ts';
import { redenTekst } from '../../shell/teksten.ts';
import { tel } from '../weergave.tsx';
import type { Route } from './+types/contract.route.ts';
import { Volgregels } from './volgregels.tsx';
import { VolgVoorleggen } from './voorleggen.tsx';

export async function loader({ context, params: { contract }, request }: Route.LoaderArgs) {
  const ingang = parseDatum(new URL(request.url).searchParams.get('ingang') ?? '') ?? undefined;
  return { ...(await vraag(context, volgtarievenInzien, { contract, ingang })), sleutel: newId() };
}

export async function action(args: Route.ActionArgs) {
  const { contract } = args.params;
  return doe(args, volgtarievenVoorleggen, ({ voorstel }) => `/tarieven/voorstellen/${voorstel}`, { contract });
}

export default function VolgContract({ loaderData: view, actionData }: Route.ComponentProps) {
  const { contract, ingang, uitkomst, magVoorleggen, sleutel } = view;
  const regels = uitkomst.status === 'decided' ? uitkomst.value.regels : [];
  const changing = regels.filter(({ verandert }) => verandert).length;
  const ready = regels.some(({ verandert, opgehouden }) => verandert && opgehouden.length === 0);
  return (
    <>
      <title>{`Wat ${contract.naam} volgt – Inkoopregie`}</title>
      <Breadcrumb
        items={[
          { label: 'Tarieven', href: '/tarieven' },
          { label: 'Tarieflijsten', href: '/tarieven/lijsten' },
          { label: contract.naam },
        ]}
      />
      <PageTitle
        title={`Tarieven die iets volgen: ${contract.naam}`}
        state={
          <>
            {tel(changing, 'tarief verandert', 'tarieven veranderen')} op <Datum value={ingang} />,{' '}
            {tel(regels.length - changing, 'blijft', 'blijven')} gelijk
          </>
        }
      />
      <Filters label="Ingangsdatum kiezen">
        <DateInput name="ingang" label="Vanaf" defaultValue={ingang} />
      </Filters>
      {uitkomst.status === 'decided' ? (
        <>
          <NietTeVolgen redenen={heldUp(uitkomst.value)} />
          <Volgregels regels={regels} namen={view.namen} />
        </>
      ) : (
        <Attention kind="error" title="Dit kan nu niet">
          {uitkomst.status === 'refused' &&
            uitkomst.reasons.map((reden) => <p key={reden.code}>{redenTekst(reden)}</p>)}
        </Attention>
      )}
      {magVoorleggen && ready && <VolgVoorleggen ingang={ingang} sleutel={sleutel} terug={actionData} />}
      <Paginabron>de tarieflijsten en de vastgestelde tarieven</Paginabron>
    </>
  );
}

type Uitkomst = Route.ComponentProps['loaderData']['uitkomst'];
type Volging = Extract<Uitkomst, { status: 'decided' }>['value'];

/** Every different reason why something does not go along. */
const heldUp = ({ nietGevolgd, regels }: Volging): readonly string[] => [
  ...new Set(
    [...nietGevolgd.map(({ redenen }) => redenen), ...regels.map(({ opgehouden }) => opgehouden)]
      .flat()
      .map(redenTekst),
  ),
];

const NietTeVolgen = ({ redenen }: { readonly redenen: readonly string[] }) =>
  redenen.length > 0 && (
    <Section title="Wat nu niet meegaat">
      <p>Andere tarieven houdt dit niet op.</p>
      <ul>
        {redenen.map((reden) => (
          <li key={reden}>{reden}</li>
        ))}
      </ul>
    </Section>
  );
